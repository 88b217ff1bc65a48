namespace MimFunctions.Mechanism.Directory;

/// <summary>The sample directory that ships with the program: every party, on reserved example domains (RFC 2606), so no mail can go astray.</summary>
internal static class SampleDirectory
{
    private const string Resource = "samples/directory.json";

    /// <summary>The file, as in <c>samples/directory.json</c>.</summary>
    public static byte[] Bytes()
    {
        using var stream = typeof(SampleDirectory).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
