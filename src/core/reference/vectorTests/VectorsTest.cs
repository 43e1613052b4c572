// Vectors for a signing routine: VectorsTest
using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

static class VectorsTest
{
    // Put your own routine in the place of this one.
    static string Sign(byte[] xml, byte[] key)
    {
        var first = Md5Hex(xml, key);
        return Md5Hex(Encoding.ASCII.GetBytes(first), key);
    }

    static string Md5Hex(byte[] data, byte[] key)
    {
        using (var md5 = MD5.Create())
            return BitConverter.ToString(md5.ComputeHash(data.Concat(key).ToArray()))
                .Replace("-", "").ToLowerInvariant();
    }

    // Each line: name, body in hex (- if empty), key, expected signature.
    const string Vectors = @"
VECTORS
";

    static byte[] FromHex(string hex) =>
        Enumerable.Range(0, hex.Length / 2)
            .Select(index => Convert.ToByte(hex.Substring(index * 2, 2), 16))
            .ToArray();

    static int Main()
    {
        var failed = 0;
        foreach (var line in Vectors.Trim().Split('\n'))
        {
            var words = line.Trim().Split(' ');
            var got = Sign(FromHex(words[1].Replace("-", "")), Encoding.ASCII.GetBytes(words[2]));
            if (got == words[3])
            {
                Console.WriteLine($"pass {words[0]}");
            }
            else
            {
                Console.WriteLine($"fail {words[0]}: got {got}, expected {words[3]}");
                failed++;
            }
        }
        return failed > 0 ? 1 : 0;
    }
}
