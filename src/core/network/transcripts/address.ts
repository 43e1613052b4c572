import { isAddress, isOwnAddress } from '../../address.ts';

/** Four decimal parts or IPv6: not `203.0.113` or `0x7f.1`, which old systems accept. */
export const isWholeAddress = isAddress;

/** An address of your own machine or network, which no name of OpenSRS resolves to. */
export const isInside = isOwnAddress;
