import { firefox } from './support/firefox.ts';
import { travel } from './support/run.ts';

travel(firefox);
