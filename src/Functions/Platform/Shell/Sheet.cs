using System.Security.Cryptography;

namespace MimFunctions.Platform.Shell;

/// <summary>The style sheet of all pages: part of the program, at an address that changes with its content, so that browsers keep it for good.</summary>
internal static class Sheet
{
    private static readonly Lazy<byte[]> Read = new(() =>
    {
        using var stream = typeof(Sheet).Assembly.GetManifestResourceStream("shell/hub.css")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    });

    private static readonly Lazy<string> Name = new(() => $"hub-{Convert.ToHexStringLower(SHA256.HashData(Content))[..12]}.css");

    /// <summary>Its bytes.</summary>
    public static byte[] Content => Read.Value;

    /// <summary>Its name, with a digest.</summary>
    public static string FileName => Name.Value;

    /// <summary>Where it is.</summary>
    public static string Address => $"/assets/{FileName}";
}
