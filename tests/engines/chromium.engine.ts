import { chromium } from './support/chromium.ts';
import { travel } from './support/run.ts';

travel(chromium);
