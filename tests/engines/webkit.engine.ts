import { webkit } from './support/webkit.ts';
import { travel } from './support/run.ts';

travel(webkit);
