import client from '../clients/OpenSrsClient.cs?raw';
import vectorTest from '../vectorTests/VectorsTest.cs?raw';
import type { Language } from './language.ts';

export const csharp: Language = {
	title: 'C#',
	client: { fileName: 'OpenSrsClient.cs', source: client },
	vectorTest: { fileName: 'VectorsTest.cs', source: vectorTest },
	needs: '.NET, .NET Framework 4.6 or later, or Mono; C# 7.',
	run: 'mcs -r:System.Net.Http OpenSrsClient.cs && mono OpenSrsClient.exe',
	trust: 'cert-sync --user /path/to/ca.pem (Mono); SSL_CERT_FILE (.NET on Linux)',
	traps: [
		{
			happens: 'BitConverter.ToString() writes AB-CD-..., Convert.ToHexString() writes ABCD...',
			instead: 'Replace("-", "") and ToLowerInvariant(), in both rounds.'
		},
		{
			happens: 'Encoding.ASCII turns every accent into ?, Encoding.Unicode is UTF-16.',
			instead: 'Encoding.UTF8.GetBytes(xml), for signing and for sending.'
		},
		{
			happens: 'MemoryStream.GetBuffer() returns the whole buffer, with NULs after the XML.',
			instead: 'ToArray().'
		},
		{
			happens: 'StreamWriter with Encoding.UTF8 puts a byte order mark before the XML.',
			instead: 'new UTF8Encoding(false).'
		},
		{
			happens: 'XmlDocument.Save to a StringWriter declares utf-16.',
			instead: 'Save to a stream, then sign and send its bytes.'
		},
		{
			happens: 'ContentLength = xml.Length counts characters.',
			instead: 'The length of the byte array, or ByteArrayContent, which does it for you.'
		}
	],
	checked: { ran: true, version: 'Mono 6.8', linter: 'mcs -warn:4', date: '2026-11' },
	sources: [
		'https://learn.microsoft.com/dotnet/api/system.bitconverter.tostring',
		'https://learn.microsoft.com/dotnet/api/system.io.memorystream.getbuffer'
	]
};
