/** Cuts scrollback into the parts of single tools: at prompts, sections and first lines of output. */
import { commandIn, commandOf, unfinished, type Command } from './command.ts';
import { withoutPrefix, type Line } from './lines.ts';
import { afterPrompt } from './prompts.ts';
import { readers } from './readers/index.ts';
import { RowIndex } from './rowIndex.ts';
import { probeSteps, type ProbeStep, type Row, type Segment } from './segment.ts';
import { targetOf, tidyHost, type Target } from './target.ts';
import { toolNamed, type ToolId } from './tool.ts';

const section = /^=== opensrs-probe 1: ([\w-]{1,20})(?:: (missing: )?(.{1,60}?))? ===$/;
const sectionEnd = /^=== exit (-?\d{1,10}) after (\d{1,5}) s ===$/;
const probeTarget = /^target: (\S{1,253}) (\d{1,5})$/;

export interface Cut {
	segments: Segment[];
	/** Tools that the probe script did not find. */
	missing: { line: Line; name: string }[];
	/** The last section of a probe whose end is not there. */
	cutOff: Line | null;
}

export function cutSegments(lines: readonly Line[]): Cut {
	const cutter = new Cutter();
	for (const line of lines) cutter.take(line);
	return { segments: cutter.segments, missing: cutter.missing, cutOff: cutter.cutOff };
}

class Cutter {
	readonly segments: Segment[] = [];
	readonly missing: Cut['missing'] = [];
	cutOff: Line | null = null;
	private open: Segment | null = null;
	private inSection = false;
	/** What the probe script was aimed at, as its first section says. */
	private aim: Target = {};
	/** A command that goes on in the next line. */
	private unfinished: Command | null = null;

	take(line: Line): void {
		const head = section.exec(line.text);
		const end = this.inSection ? sectionEnd.exec(line.text) : null;
		if (head) this.enter(head, line);
		else if (end) this.leave(end, line);
		else if (this.inSection) this.inside(line);
		else if (this.unfinished) this.goOn(this.unfinished, line);
		else this.outside(line);
	}

	private enter([, step, gone, name]: RegExpExecArray, line: Line): void {
		this.close();
		this.unfinished = null;
		this.cutOff = step === 'end' ? null : line;
		if (gone) this.missing.push({ line, name: name! });
		if (gone || step === 'end' || name === undefined) return;
		const tool = toolNamed(name.split(' ')[0]!) ?? 'unknown';
		const known = (probeSteps as readonly string[]).includes(step!);
		this.begin({
			tool,
			head: line,
			target: step === 'outbound-ip' ? {} : { ...this.aim },
			...(known ? { step: step as ProbeStep } : {})
		});
		this.inSection = true;
	}

	private leave([, code, seconds]: RegExpExecArray, line: Line): void {
		this.open!.exit = { code: Number(code), seconds: Number(seconds), line };
		this.close();
	}

	/** A section is one tool's. Its first one says where the script is aimed. */
	private inside(line: Line): void {
		const aim = this.open!.step === 'host' ? probeTarget.exec(line.text) : null;
		if (aim) this.aim = { host: tidyHost(aim[1]!), port: Number(aim[2]) };
		this.open!.lines.push(line);
	}

	private outside(line: Line): void {
		const command = commandIn(line);
		if (command) {
			this.close();
			this.begin({ tool: command.tool, command, head: line, target: targetOf(command) });
			if (unfinished(command.text) !== null) this.unfinished = command;
		} else if (afterPrompt(line.text) !== null || this.isPrompt(line.text)) {
			this.close();
		} else {
			const { read, tools } = this.open?.command ? inOutput(line, this.open) : inLog(line);
			const starter = this.open && tools.includes(this.open.tool) ? undefined : tools[0];
			if (starter) this.begin({ ...this.callOf(starter), tool: starter, head: line });
			else if (!this.open) this.begin({ tool: 'unknown', head: line, target: {} });
			this.open!.lines.push(read);
		}
	}

	/** Whether the prompt of the command being read, whatever its form, comes again. */
	private isPrompt(text: string): boolean {
		const prompt = this.open?.command?.prompt.trimEnd() ?? '';
		return prompt.length > 1 && !/^[>+\s]*$/.test(prompt) && text.startsWith(prompt);
	}

	/** The call of a tool in the command line that is being read, where it has several. */
	private callOf(tool: ToolId): Pick<Segment, 'target' | 'command'> {
		const whole = this.open?.command;
		const call = [whole, ...(whole?.also ?? [])].find((each) => each?.tool === tool);
		if (!whole || !call) return { target: {} };
		return { target: targetOf(call), command: { ...whole, ...call } };
	}

	private goOn(command: Command, line: Line): void {
		const more = line.text.replace(/^(?:>{1,2}|dquote>|pipe>)\s?/, ' ');
		const text = `${unfinished(command.text) ?? command.text}${more}`.slice(0, 4000);
		const whole = commandOf(text, command.line) ?? { ...command, text };
		this.open!.command = whole;
		this.open!.tool = whole.tool;
		this.open!.target = targetOf(whole);
		this.unfinished = unfinished(text) === null ? null : whole;
	}

	private begin(segment: Omit<Segment, 'lines' | 'ended'>): void {
		this.open = { ...segment, lines: [], ended: false };
		this.segments.push(this.open);
	}

	private close(): void {
		if (this.open) this.open.ended = true;
		this.open = null;
		this.inSection = false;
	}
}

const starts = Object.values(readers).flatMap(({ tool, starts: pattern }) =>
	pattern ? [{ tool, pattern }] : []
);

interface Teller extends Row {
	tool: ToolId;
}
/** Lines that identify a tool anywhere; built on first use. */
let tellers: RowIndex<Teller> | undefined;

const tellersOf = () =>
	new RowIndex<Teller>(
		Object.values(readers).flatMap(({ tool, rows }) =>
			rows.filter(({ alone }) => alone).map((row) => ({ ...row, tool }))
		)
	);

/** The tool whose output begins with such a line. */
const starterOf = (text: string): ToolId | undefined =>
	starts.find(({ pattern }) => pattern.test(text))?.tool;

/** The tools whose rows match a line, the one with the longest text first. */
function toldBy(text: string): ToolId[] {
	tellers ??= tellersOf();
	const told = tellers.fitting(text).sort((a, b) => b.match[0].length - a.match[0].length);
	return told.map(({ row }) => row.tool);
}

function toolsOf(text: string): ToolId[] {
	const starter = text === '' ? undefined : starterOf(text);
	return starter ? [starter] : toldBy(text);
}

/** A line to read, and the tools it identifies. */
interface Known {
	read: Line;
	tools: readonly ToolId[];
}

/** Drops what a log put in front of a line, if only then the line identifies a tool. */
function inLog(line: Line): Known {
	const tools = toolsOf(line.text);
	if (tools.length > 0) return { read: line, tools };
	const text = withoutPrefix(line.text);
	if (text === line.text || text.length < 8) return { read: line, tools };
	const told = toolsOf(text);
	return { read: told.length > 0 ? { number: line.number, text } : line, tools: told };
}

/** In a command's output: only the first line of another tool's output begins a part. */
function inOutput(line: Line, { tool, command }: Segment): Known {
	const starter = starterOf(line.text);
	if (starter) return { read: line, tools: [starter] };
	const called = command?.also.map((each) => each.tool) ?? [];
	const told = called.length > 0 ? toldBy(line.text) : [];
	return { read: line, tools: told.filter((each) => each === tool || called.includes(each)) };
}
