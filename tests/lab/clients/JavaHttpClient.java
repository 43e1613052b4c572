import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

public class JavaHttpClient {
	public static void main(String[] args) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(args[0]))
			.timeout(Duration.ofSeconds(6))
			.header("Content-Type", "text/xml")
			.header("X-Username", "lab-reseller")
			.header("X-Signature", "0")
			.POST(HttpRequest.BodyPublishers.ofByteArray(System.in.readAllBytes()))
			.build();
		HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(4)).build();
		HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
		System.out.println(answer.statusCode());
		System.out.println(answer.body());
	}
}
