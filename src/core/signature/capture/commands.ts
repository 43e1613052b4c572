/**
 * One-line commands that record the exact bytes a client sends, for people whose log keeps only
 * text. Each listens on the loopback interface, over plain HTTP, and writes the bytes to a file.
 * The tests run every command whose tool is installed.
 */
export interface CaptureCommand {
	id: 'nc' | 'socat' | 'python' | 'node' | 'curl';
	title: string;
	command: string;
	/** What to know before running it. */
	note: string;
}

/** Rarely used, so free on nearly every machine. */
export const capturePort = 8055;
export const captureFile = 'captured.bin';

export const captureCommands: readonly CaptureCommand[] = [
	{
		id: 'nc',
		title: 'Record a request with nc',
		command: `nc -l 127.0.0.1 ${capturePort} > ${captureFile}`,
		note: 'On Debian’s traditional netcat: nc -l -p 8055. Stop it with Ctrl+C when your client has sent its request.'
	},
	{
		id: 'socat',
		title: 'Record a request with socat',
		command: `socat -u TCP-LISTEN:${capturePort},bind=127.0.0.1,reuseaddr OPEN:${captureFile},creat,trunc`,
		note: 'It ends when your client closes the connection.'
	},
	{
		id: 'python',
		title: 'Record a request with Python 3',
		command: `python3 -c "import shutil,socket; s=socket.create_server(('127.0.0.1',${capturePort})); shutil.copyfileobj(s.accept()[0].makefile('rb'), open('${captureFile}','wb'))"`,
		note: 'It ends when your client closes the connection; end the client after some seconds.'
	},
	{
		id: 'node',
		title: 'Record a request with Node.js',
		command: `node -e "require('net').createServer(c => c.pipe(require('fs').createWriteStream('${captureFile}'))).listen(${capturePort}, '127.0.0.1')"`,
		note: 'Stop it with Ctrl+C when your client has sent its request.'
	},
	{
		id: 'curl',
		title: 'Record what curl sends',
		command: `curl --trace ${captureFile} --data-binary @request.xml http://127.0.0.1:${capturePort}/`,
		note: 'Only where curl itself is the client. Needs one of the listeners above; the trace holds every byte in hex.'
	}
];
