using System.Security.Cryptography;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Signing;

/// <summary>The key that reply links are signed with. Whoever has it can reply in anyone's name; changing it ends all links in mails.</summary>
internal sealed class ReplyKey
{
    /// <summary>Shortest key, in bytes: as long as the hash it is used with (RFC 2104 section 3).</summary>
    public const int Shortest = 32;

    private ReplyKey(byte[] bytes) => Bytes = bytes;

    /// <summary>The key.</summary>
    public byte[] Bytes { get; }

    /// <summary>The key of a setting.</summary>
    /// <param name="text">Base64 of at least <see cref="Shortest"/> bytes.</param>
    /// <param name="source">What to name when it is not.</param>
    /// <exception cref="SettingException">It is not.</exception>
    public static ReplyKey From(string text, string source = SettingNames.ReplyLinkKey)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var length) && length >= Shortest
            ? new ReplyKey(bytes[..length])
            : throw new SettingException($"{source} does not hold base64 of at least {Shortest} bytes, as “openssl rand -base64 {Shortest}” makes it.");
    }

    /// <summary>The key of a folder, <c>reply.key</c>, made on first use; nobody but its owner may read it.</summary>
    /// <exception cref="SettingException">The file holds no key.</exception>
    public static ReplyKey FromFolder(string folder)
    {
        var file = Path.Combine(folder, "reply.key");
        if (!File.Exists(file))
            Make(folder, file);
        return From(File.ReadAllText(file), file);
    }

    /// <summary>Whole under its name or not at all; who comes second takes the first one's.</summary>
    private static void Make(string folder, string file)
    {
        DurableFile.CreateFolder(folder);
        var unfinished = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(unfinished, options))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Shortest))));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(unfinished, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(unfinished);
        }

        DurableFile.SyncFolder(folder);
    }
}
