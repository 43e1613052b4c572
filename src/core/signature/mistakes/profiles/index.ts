import { dotnetProfiles } from './dotnet.ts';
import { goProfiles, perlProfiles } from './go.ts';
import { javaProfiles } from './java.ts';
import { javascriptProfiles } from './javascript.ts';
import { libxmlProfiles } from './libxml.ts';
import { pythonProfiles } from './python.ts';
import { rubyProfiles } from './ruby.ts';
import type { Profile } from './profile.ts';

/** Recorded by running each library (`2026-11`), except .NET; the most used come first. */
export const profiles: readonly Profile[] = [
	...libxmlProfiles,
	...pythonProfiles,
	...javaProfiles,
	...javascriptProfiles,
	...rubyProfiles,
	...dotnetProfiles,
	...goProfiles,
	...perlProfiles
];
