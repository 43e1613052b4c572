import java.net.HttpURLConnection;
import java.net.URL;

public class JavaUrlConnection {
	public static void main(String[] args) throws Exception {
		HttpURLConnection connection = (HttpURLConnection) new URL(args[0]).openConnection();
		connection.setConnectTimeout(4000);
		connection.setReadTimeout(4000);
		connection.setRequestMethod("POST");
		connection.setRequestProperty("Content-Type", "text/xml");
		connection.setRequestProperty("X-Username", "lab-reseller");
		connection.setRequestProperty("X-Signature", "0");
		connection.setDoOutput(true);
		connection.getOutputStream().write(System.in.readAllBytes());
		System.out.println(connection.getResponseCode());
		System.out.println(new String(connection.getInputStream().readAllBytes()));
	}
}
