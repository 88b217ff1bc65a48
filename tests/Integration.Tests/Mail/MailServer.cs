using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using MimFunctions.Platform.Mail;

namespace MimFunctions.Integration.Tests.Mail;

/// <summary>A mail as npm's mailparser read it, and how it came.</summary>
internal sealed record ParsedMail(
    string Connection, bool Secure, string? User, string To, string Id, string Subject, string Text, string Html, string ToName, string FromName, string Auto,
    ParsedFile[] Files);

/// <summary>An attachment as mailparser read it; a calendar among the alternatives counts as one.</summary>
internal sealed record ParsedFile(string Type, string? Name, string? Method, string Content);

/// <summary>npm's smtp-server as a process, with a certificate of its own.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly Process process;

    private MailServer(DirectoryInfo folder, Process process, X509Certificate2 certificate, int port) =>
        (this.folder, this.process, Certificate, Port) = (folder, process, certificate, port);

    public X509Certificate2 Certificate { get; }

    public int Port { get; }

    /// <summary>The relay as the hub would be set up for it.</summary>
    public SmtpRelay Relay => new("localhost", Port, "hub.example") { User = "hub", Password = "secret", Trusted = [Certificate] };

    /// <summary>The same as settings of a program of the hub, with the certificate that OpenSSL is to trust in place of the system's roots.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Smtp__Host"] = Relay.Host,
        ["Smtp__Port"] = $"{Port}",
        ["Smtp__User"] = Relay.User!,
        ["Smtp__Password"] = Relay.Password!,
        ["SSL_CERT_FILE"] = CertificateIn(folder),
    };

    public static async Task<MailServer> Start()
    {
        var folder = Directory.CreateTempSubdirectory("mim-mail");
        var (certificatePath, keyPath) = (CertificateIn(folder), Path.Combine(folder.FullName, "key.pem"));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var certificate = Certify(key);
        await File.WriteAllTextAsync(certificatePath, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(keyPath, key.ExportPkcs8PrivateKeyPem());
        var process = await new NodePeer("mail").Start(Path.Combine(SourceFolder(), "..", "peers", "mail", "server.js"), certificatePath, keyPath);
        process.BeginErrorReadLine();
        var said = await process.StandardOutput.ReadLineAsync();
        return new MailServer(folder, process, certificate, JsonDocument.Parse(said!).RootElement.GetProperty("port").GetInt32());
    }

    /// <summary>The next mail it was given.</summary>
    /// <param name="within">How long to wait for it; half a minute when null.</param>
    public async Task<ParsedMail> Next(TimeSpan? within = null)
    {
        using var limit = new CancellationTokenSource(within ?? TimeSpan.FromMinutes(2));
        return JsonSerializer.Deserialize<ParsedMail>((await process.StandardOutput.ReadLineAsync(limit.Token))!, JsonSerializerOptions.Web)!;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Certificate.Dispose();
        folder.Delete(recursive: true);
    }

    private static string CertificateIn(DirectoryInfo folder) => Path.Combine(folder.FullName, "certificate.pem");

    private static X509Certificate2 Certify(ECDsa key)
    {
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
