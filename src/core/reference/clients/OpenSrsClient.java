// Signs a request to the OpenSRS API and sends it: java OpenSrsClient.java [request.xml]
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

public class OpenSrsClient {
    /** The XML of a LOOKUP, its value escaped once, as the bytes that are signed and sent. */
    static byte[] lookup(String domain) {
        String value = domain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
            <OPS_envelope>
              <header><version>0.9</version></header>
              <body><data_block><dt_assoc>
                <item key="protocol">XCP</item>
                <item key="action">LOOKUP</item>
                <item key="object">DOMAIN</item>
                <item key="attributes"><dt_assoc><item key="domain">%s</item></dt_assoc></item>
              </dt_assoc></data_block></body>
            </OPS_envelope>
            """.formatted(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Two rounds of MD5; the first goes into the second as its 32 hex digits. */
    static String sign(byte[] xml, byte[] key) throws Exception {
        String first = md5Hex(xml, key);
        return md5Hex(first.getBytes(StandardCharsets.US_ASCII), key);
    }

    /** HexFormat writes lower case and keeps leading zeros. */
    static String md5Hex(byte[] data, byte[] key) throws Exception {
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        md5.update(data);
        return HexFormat.of().formatHex(md5.digest(key));
    }

    /** HttpClient verifies certificates, and writes Content-Length: the number of bytes. */
    static String post(byte[] xml) throws Exception {
        String host = setting("OPENSRS_HOST", "horizon.opensrs.net");
        String port = setting("OPENSRS_PORT", "55443");
        byte[] key = setting("OPENSRS_KEY", "").getBytes(StandardCharsets.UTF_8);
        HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://" + host + ":" + port + "/"))
            .timeout(Duration.ofSeconds(100))
            .header("Content-Type", "text/xml")
            .header("X-Username", setting("OPENSRS_USERNAME", ""))
            .header("X-Signature", sign(xml, key))
            .POST(HttpRequest.BodyPublishers.ofByteArray(xml))
            .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    }

    static String setting(String name, String otherwise) throws IOException {
        String value = System.getenv().getOrDefault(name, otherwise);
        if (value.isEmpty()) throw new IOException("Set " + name + ".");
        return value;
    }

    /** The text of an item. The reply names ops.dtd, which no parser should try to load. */
    static String item(String reply, String key) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document parsed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(reply)));
        String path = "/OPS_envelope/body/data_block/dt_assoc/item[@key='" + key + "']";
        return XPathFactory.newInstance().newXPath().evaluate(path, parsed);
    }

    public static void main(String[] args) throws Exception {
        byte[] xml = args.length > 0 ? Files.readAllBytes(Path.of(args[0])) : lookup("example.com");
        try {
            String reply = post(xml);
            String code = item(reply, "response_code");
            if (code.isEmpty()) throw new IOException("No OPS reply: " + reply);
            System.out.println(code + " " + item(reply, "response_text"));
        } catch (Exception error) {
            // OpenSRS has refused IP addresses by XML without HTTP.
            if (String.valueOf(error.getMessage()).contains("Invalid status line"))
                System.err.println("No HTTP status line. Is this IP address on the IP allow list?");
            System.err.println(error);
            System.exit(1);
        }
    }
}
