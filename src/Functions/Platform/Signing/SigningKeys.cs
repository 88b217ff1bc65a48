using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Signing;

/// <summary>
/// The keys of what the hub signs: one signs, all verify. A key is named by the digest of its public part (RFC 7638), so a receipt always says which
/// key to check it with, however often keys are changed.
/// </summary>
internal sealed class SigningKeys
{
    private SigningKeys(ECDsa active, IEnumerable<ECDsa> retired)
    {
        Active = Named(active);
        Published = new JsonWebKeySet();
        foreach (var key in retired.Select(Named).Prepend(Active).DistinctBy(k => k.KeyId))
            Published.Keys.Add(PublicPart(key));
    }

    /// <summary>The key that signs.</summary>
    public ECDsaSecurityKey Active { get; }

    /// <summary>The public parts of all keys, the active one first: what anyone needs to check a receipt off-line.</summary>
    public JsonWebKeySet Published { get; }

    /// <summary>Keys from settings: the PEM text of the active private key, and of earlier keys, private or public.</summary>
    /// <exception cref="SettingException">A text is no P-256 key in PEM form.</exception>
    public static SigningKeys FromPem(string active, IEnumerable<string> retired) => new(
        Import(active, SettingNames.SigningKeys.Active), retired.Select(pem => Import(pem, SettingNames.SigningKeys.Retired)));

    /// <summary>
    /// Keys of a folder, made on first use: <c>*.pem</c>, of which the last by name signs. To change keys, add one with a later name;
    /// the earlier ones stay so that old receipts can be checked for ever.
    /// </summary>
    public static SigningKeys FromFolder(string folder, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        var files = Directory.GetFiles(folder, "*.pem").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            files.Add(MakeKey(folder, clock));
        var keys = files.Select(file => Import(File.ReadAllText(file), file)).ToList();
        return new SigningKeys(keys[^1], keys);
    }

    private static string MakeKey(string folder, TimeProvider clock)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var file = Path.Combine(folder, $"{clock.GetUtcNow():yyyy-MM-dd}.pem");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.Write(key.ExportPkcs8PrivateKeyPem());
        stream.Flush(flushToDisk: true);
        return file;
    }

    private static ECDsa Import(string pem, string source)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return key.KeySize == 256 ? key : throw new CryptographicException("not on the curve P-256");
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new SettingException($"{source} does not hold an ECDSA P-256 key in PEM form: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}.");
        }
    }

    private static ECDsaSecurityKey Named(ECDsa key)
    {
        var named = new ECDsaSecurityKey(key);
        named.KeyId = Base64UrlEncoder.Encode(named.ComputeJwkThumbprint());
        return named;
    }

    private static JsonWebKey PublicPart(ECDsaSecurityKey key)
    {
        var point = key.ECDsa.ExportParameters(includePrivateParameters: false).Q;
        return new JsonWebKey
        {
            Kty = "EC",
            Crv = "P-256",
            Use = "sig",
            Alg = SecurityAlgorithms.EcdsaSha256,
            Kid = key.KeyId,
            X = Base64UrlEncoder.Encode(point.X),
            Y = Base64UrlEncoder.Encode(point.Y),
        };
    }
}
