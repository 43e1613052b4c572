// Vectors for a signing routine: java VectorsTest.java
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

public class VectorsTest {
    // Put your own routine in the place of this one.
    static String sign(byte[] xml, byte[] key) throws Exception {
        String first = md5Hex(xml, key);
        return md5Hex(first.getBytes(StandardCharsets.US_ASCII), key);
    }

    static String md5Hex(byte[] data, byte[] key) throws Exception {
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        md5.update(data);
        return HexFormat.of().formatHex(md5.digest(key));
    }

    // Each line: name, body in hex (- if empty), key, expected signature.
    static final String VECTORS_TEXT = """
VECTORS
""";

    public static void main(String[] args) throws Exception {
        int failed = 0;
        for (String line : VECTORS_TEXT.split("\n")) {
            String[] words = line.split(" ");
            byte[] body = HexFormat.of().parseHex(words[1].replace("-", ""));
            String got = sign(body, words[2].getBytes(StandardCharsets.US_ASCII));
            if (got.equals(words[3])) {
                System.out.println("pass " + words[0]);
            } else {
                System.out.println("fail " + words[0] + ": got " + got + ", expected " + words[3]);
                failed++;
            }
        }
        System.exit(failed > 0 ? 1 : 0);
    }
}
