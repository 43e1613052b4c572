/** Words for the transcript itself: what it is aimed at, what is missing, what is cut. */
import { stageIds, stageNames } from '../../../finding.ts';
import { tools } from '../tool.ts';
import { hostOf, portOf, say, type Say } from './labels.ts';

const differs: Say = (shown) => {
	const [stage = '', failedLine = ''] = (shown.detail ?? '').split(' ');
	const name = stageIds.find((id) => id === stage);
	return {
		seen: `${name ? stageNames[name] : 'A stage'} worked (line ${shown.line}), then failed (line ${failedLine || '?'}).`,
		means:
			'The commands took different routes, something changed in between, or the problem is intermittent.',
		todo: 'Run both commands again, one after the other. The failure counts until it is gone.'
	};
};

export const transcriptWords = {
	'outbound-ip': say(
		({ address }) => `your server’s public IP address is ${address ?? 'not shown'}.`,
		'For live calls, an Allow rule must cover this address.',
		'Compare it with the control panel under Account settings > API settings > IP access rules.'
	),
	'proxy-used': say(
		'the call goes through a proxy.',
		'This tested the proxy; OpenSRS’s own DNS and port were not checked.',
		'Remove the proxy variables and run it again, or add --noproxy "*" to curl.'
	),
	'other-port': say(
		(shown) => `this went to ${portOf(shown)}.`,
		'The API listens on port 55443, so this shows nothing about it.',
		'Run it again with port 55443.'
	),
	'other-environment': say(
		(shown) => `this went to ${hostOf(shown)}, the other environment.`,
		'Live and test are different hosts. Either can work while the other fails.',
		'Run it again with the host that your calls go to.'
	),
	'other-host': say(
		(shown) => `this went to ${hostOf(shown)}.`,
		'That is not the OpenSRS API, so it says nothing about OpenSRS.',
		'Use rr-n1-tor.opensrs.net (live) or horizon.opensrs.net (test) for the API.'
	),
	'tool-missing': say(
		({ detail }) => (detail ? `a tool is not installed (${detail}).` : 'a tool is not installed.'),
		'That check did not run.',
		'Use another command for the same stage, or install the tool.'
	),
	'tool-not-allowed': say(
		'the tool was not allowed to run.',
		'It needs more rights than this user has. This says nothing about the network.',
		'Use another command for the same stage.'
	),
	'printed-nothing': say(
		'the command printed nothing.',
		'This tool can be silent both when it works and when it was stopped, so this proves nothing.',
		'Run it with -v, or wait until it ends.'
	),
	'step-stopped': say(
		'the command hit the time limit.',
		'Only what it printed before that was checked.',
		'If nothing else explains the failure, run it alone and wait until it ends.'
	),
	'cut-off': (shown) => ({
		seen: `The probe’s output ends after line ${shown.line}.`,
		means: 'Its last sections are missing, so later stages are not checked.',
		todo: 'Paste the whole output, down to the line “opensrs-probe 1: end”.'
	}),
	'stage-differs': differs,
	'nothing-shown': () => ({
		seen: 'This output says nothing about the connection to OpenSRS.',
		means: 'It lacks the lines that show whether DNS, the port or TLS works.',
		todo: 'Paste the whole output, from the command to the next prompt.'
	}),
	'nothing-read': () => ({
		seen: 'No output of a known command was found.',
		means: `This page reads ${Object.values(tools).slice(0, -1).join(', ')} and the probe script.`,
		todo: 'Paste the whole terminal text, from the prompt with the command to the next prompt.'
	}),
	'output-cut': () => ({
		seen: 'The output is too long to check whole.',
		means: 'Only the first million characters and the first thousand commands were checked.',
		todo: 'Paste the part around the failing commands.'
	})
} satisfies Record<string, Say>;
