/**
 * What programs write between the name of a secret and its value. Each piece
 * is bounded, so that reading on from one name is a step of constant length.
 */

/** How a value begins: that decides where it ends, and how certain its name makes it. */
export type Sign =
	/** Nothing yet: another piece follows. */
	| ''
	| '='
	/** In XML, up to the next tag. */
	| '>'
	| ','
	/** In the brackets of a call. */
	| '('
	| '|'
	/** Alone on the next line. */
	| 'line'
	| ' ';

const attributes =
	/(?:\s{1,20}[\w:.-]{1,40}\s{0,4}=\s{0,4}(?:"[^"<>]{0,100}"|'[^'<>]{0,100}')){1,4}/.source;

const pieces: readonly { pattern: RegExp; sign: Sign }[] = [
	// PHP: ["reg_password"]=>\n string(13) "x"; serialize: s:12:"reg_password";s:13:"x"
	{ pattern: /"?\]?[ \t]{0,8}=>\s{0,20}&?string\(\d{1,7}\) (?=")/y, sign: '=' },
	{ pattern: /\\?";s:\d{1,7}:(?=\\?")/y, sign: '=' },
	// PHP: the class or the visibility behind a name, ["password":"User":private], [password:protected]
	{ pattern: /["']?(?::["']?[\w\\]{1,80}["']?)?:(?:private|protected)(?=\])/y, sign: '' },
	// Xdebug, as text and as HTML
	{ pattern: /["']? {0,4}=> {0,4}string (?=')/y, sign: '=' },
	{
		pattern:
			/["']? {0,4}<font[^<>]{0,40}>=(?:&gt;|>)<\/font>\s{0,4}<small>string<\/small>\s{0,4}<font[^<>]{0,40}>(?=')/y,
		sign: '='
	},
	// XML-RPC, property lists: <name>reg_password</name><value><string>x
	{
		pattern:
			/<\/(?:name|key|string|Key|Name)>\s{0,40}(?:<(?:value|Value)>\s{0,40})?(?:<[\w:]{1,20}>)?/y,
		sign: '>'
	},
	// {"name": "reg_password", "value": "x"}, <param name="reg_password" value="x"/>, also "#text", "$"
	{
		pattern:
			/["']?\s{0,40}[,;&]?\s{0,40}["']?(?:@?value|Value|VALUE|content|data|#text|text|_text|\$|_|val|v)["']?\s{0,10}(?:=>|[:=])\s{0,20}/y,
		sign: '='
	},
	// {"key": "reg_password", "type": "string", "value": "x"}
	{
		pattern:
			/["']\s{0,40},\s{0,40}["'](?!@?value["']|data["'])[\w@#-]{1,30}["']\s{0,10}:\s{0,10}(?:"[^"\r\n]{0,100}"|'[^'\r\n]{0,100}'|[\w.]{1,30})(?=\s{0,10},)/y,
		sign: ''
	},
	// Other attributes before the value or the end of the tag
	{
		pattern: new RegExp(
			`["']${attributes.replace('{1,20}', '{1,20}(?!value\\b)')}\\s{0,20}(?=[>v/])`,
			'y'
		),
		sign: ''
	},
	{ pattern: new RegExp(`${attributes}\\s{0,20}>`, 'y'), sign: '>' },
	{ pattern: /value\s{0,10}=\s{0,10}/y, sign: '=' },
	// <reg_password>, <item key="reg_password">, with white space and CDATA
	{
		pattern:
			/\\?["']?\s{0,20}>\s{0,100}(?:<!\[CDATA\[\s{0,100}|<(?:value|string|Value|String)[^<>]{0,60}>\s{0,40})?/y,
		sign: '>'
	},
	// Types: Go, TypeScript, C: `Password string = "x"`
	{
		pattern: /(?::?[ \t]{1,4}(?:string|String|str|char|std::string|&str)(?:\[\])?)(?=[ \t]{0,4}=)/y,
		sign: ''
	},
	// C#: `Password { get; set; } = "x"`; Terraform: `variable "password" { default = "x" }`
	{ pattern: / \{ ?get;[^{}]{0,30}\}(?= ?=)/y, sign: '' },
	{ pattern: /"\s{0,4}\{[^{}"]{0,60}\bdefault(?=\s{0,10}=)/y, sign: '' },
	// `password for ann: x`
	{ pattern: / for (?:user )?["']?[\w.@-]{1,60}["']?(?=:)/y, sign: '' },
	// Blocks: YAML's `password: |`, here-documents
	{
		pattern: /["']?[ \t]{0,20}:[ \t]{0,20}[>|][+-]?\d?[+-]?[ \t]{0,20}\r?\n[ \t]{1,40}/y,
		sign: 'line'
	},
	{
		pattern:
			/[ \t]{0,20}=[ \t]{0,20}<<[<~-]?[ \t]{0,4}["']?\w{1,30}["']?;?[ \t]{0,20}\r?\n[ \t]{0,40}/y,
		sign: 'line'
	},
	// The value alone on the next line, also below a rule as in a table
	{
		pattern:
			/["'\]]?[ \t]{0,40}(?:[:=]|\r?\n[ \t]{0,20}[-=]{2,100})?[ \t]{0,20}\r?\n[ \t]{0,40}(?:=[ \t]{0,20}\r?\n)?(?=\S{6,200}[ \t]{0,20}(?:[\r\n]|$))/y,
		sign: 'line'
	},
	// 'reg_password' => 'x', "reg_password": "x", [reg_password] => x, reg_password := x, ] = x
	{
		pattern:
			/\\?["'`]?[\])}]{0,2}(?:\[\w{0,20}\])?[. \t]{0,40}(?:=>|:=|->|={1,3}|:|[→⇒⟶])\s{0,60}(?:!{1,2}\w{1,20}[ \t]{1,4})?/y,
		sign: '='
	},
	// ('reg_password', 'x'), CURLOPT_USERPWD, 'x'
	{ pattern: /\\?["'`]?\s{0,10},\s{0,20}(?=[\\bBuUrR@N]{0,2}["'`])/y, sign: ',' },
	// setPassword('x'), PASSWORD("x")
	{ pattern: /[ \t]{0,2}\([ \t]{0,10}(?=[bBuUrRN@$]{0,2}["'`])/y, sign: '(' },
	// | reg_password | x |
	{ pattern: /["'`]?[ \t]{0,60}\|[ \t]{0,60}/y, sign: '|' },
	// --password x, IDENTIFIED BY 'x', password is x
	{ pattern: /["'`]?[ \t]{1,4}(?:is|was)[ \t:]{1,4}/y, sign: ' ' },
	{ pattern: /["'`]?(?:\t+|[ ]{1,60})/y, sign: ' ' }
];

/** The piece that begins at a place, and where it ends. */
export function connectorAt(text: string, at: number): { at: number; sign: Sign } | null {
	for (const { pattern, sign } of pieces) {
		const stop = endOf(pattern, text, at);
		if (stop !== null && stop > at) return { at: stop, sign };
	}
	return null;
}

/** Where a sticky pattern that begins at a place ends. */
export function endOf(pattern: RegExp, text: string, at: number): number | null {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : null;
}
