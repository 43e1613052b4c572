// Signs a request to the OpenSRS API and sends it: OpenSrsClient [request.xml]
using System;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml;

static class OpenSrsClient
{
    /// <summary>The XML of a LOOKUP, as the bytes that are signed and sent.</summary>
    static byte[] Lookup(string domain)
    {
        // Escapes the value, once.
        var escaped = SecurityElement.Escape(domain);
        return Encoding.UTF8.GetBytes($@"<?xml version=""1.0"" encoding=""UTF-8"" standalone=""no""?>
<!DOCTYPE OPS_envelope SYSTEM ""ops.dtd"">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key=""protocol"">XCP</item>
    <item key=""action"">LOOKUP</item>
    <item key=""object"">DOMAIN</item>
    <item key=""attributes""><dt_assoc><item key=""domain"">{escaped}</item></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
");
    }

    /// <summary>Two rounds of MD5; the first goes into the second as its 32 hex digits.</summary>
    static string Sign(byte[] xml, byte[] key)
    {
        var first = Md5Hex(xml, key);
        return Md5Hex(Encoding.ASCII.GetBytes(first), key);
    }

    static string Md5Hex(byte[] data, byte[] key)
    {
        var joined = new byte[data.Length + key.Length];
        data.CopyTo(joined, 0);
        key.CopyTo(joined, data.Length);
        using (var md5 = MD5.Create())
            return BitConverter.ToString(md5.ComputeHash(joined)).Replace("-", "").ToLowerInvariant();
    }

    static async Task<string> Post(byte[] xml)
    {
        var host = Setting("OPENSRS_HOST", "horizon.opensrs.net");
        var port = Setting("OPENSRS_PORT", "55443");
        var key = Encoding.UTF8.GetBytes(Setting("OPENSRS_KEY"));
        // HttpClient verifies certificates, and writes Content-Length: the number of bytes.
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(100) })
        using (var request = new HttpRequestMessage(HttpMethod.Post, $"https://{host}:{port}/"))
        {
            request.Content = new ByteArrayContent(xml);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/xml");
            request.Headers.Add("X-Username", Setting("OPENSRS_USERNAME"));
            request.Headers.Add("X-Signature", Sign(xml, key));
            request.Headers.ExpectContinue = false;
            using (var response = await client.SendAsync(request))
                return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
        }
    }

    static string Setting(string name, string otherwise = "")
    {
        var value = Environment.GetEnvironmentVariable(name) ?? otherwise;
        return value != "" ? value : throw new InvalidOperationException($"Set {name}.");
    }

    static string Item(XmlDocument reply, string key) =>
        reply.SelectSingleNode($"/OPS_envelope/body/data_block/dt_assoc/item[@key='{key}']")?.InnerText;

    static int Main(string[] args)
    {
        try
        {
            var xml = args.Length > 0 ? File.ReadAllBytes(args[0]) : Lookup("example.com");
            // The reply names ops.dtd, which no parser should try to load.
            var reply = new XmlDocument { XmlResolver = null };
            reply.LoadXml(Post(xml).GetAwaiter().GetResult());
            var code = Item(reply, "response_code") ?? throw new XmlException("no response_code");
            Console.WriteLine($"{code} {Item(reply, "response_text")}");
            return 0;
        }
        catch (XmlException error)
        {
            Console.Error.WriteLine($"No OPS reply: {error.Message}");
        }
        catch (Exception error)
        {
            var message = error.GetBaseException().Message;
            // OpenSRS has refused IP addresses by XML without HTTP, which each .NET words its own way.
            if (Regex.IsMatch(message, "unrecognized response|status ?line", RegexOptions.IgnoreCase))
                Console.Error.WriteLine("No HTTP status line. Is this IP address on the IP allow list?");
            Console.Error.WriteLine($"No reply: {message}");
        }
        return 1;
    }
}
