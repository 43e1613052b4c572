import client from '../clients/OpenSrsClient.ps1?raw';
import vectorTest from '../vectorTests/VectorsTest.ps1?raw';
import type { Language } from './language.ts';

export const powershell: Language = {
	title: 'PowerShell',
	client: { fileName: 'OpenSrsClient.ps1', source: client },
	vectorTest: { fileName: 'VectorsTest.ps1', source: vectorTest },
	needs: 'Windows PowerShell 5.1, or PowerShell 7.',
	run: '.\\OpenSrsClient.ps1',
	trust: 'Import-Certificate into the store of trusted roots (Windows); SSL_CERT_FILE (Linux)',
	traps: [
		{
			happens: 'In Windows PowerShell 5, curl is another name of Invoke-WebRequest.',
			instead: 'curl.exe.'
		},
		{
			happens: 'A pipe to a program re-encodes text and adds a CRLF.',
			instead: 'Hash with [Security.Cryptography.MD5], or write the bytes to a file first.'
		},
		{
			happens: '> and Out-File write UTF-16 with a byte order mark in Windows PowerShell 5.',
			instead: '[IO.File]::WriteAllBytes().'
		},
		{
			happens: 'Get-Content takes the file apart into lines, without their endings.',
			instead: '[IO.File]::ReadAllBytes().'
		},
		{
			happens: 'A function takes an array of bytes apart, and $a + $b joins them as objects.',
			instead: 'return , $bytes, and parameters of type [byte[]].'
		},
		{
			happens: 'Windows PowerShell 5 reads a script without a byte order mark as ANSI text.',
			instead: 'Save scripts with accents as UTF-8 with a byte order mark.'
		}
	],
	checked: {
		ran: false,
		why: 'The tests run on Linux without PowerShell, so this file has not been run. It makes the same .NET calls as the C# file, which has.',
		date: '2026-11'
	},
	sources: [
		'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding'
	]
};
