using System.Security.Cryptography;
using System.Text.Json;

namespace MimFunctions.Benchmarks.Floor;

/// <summary>
/// The floor: the least work that leaves a form read, checked, signed for, durable and told of. One thread, nothing that a hub
/// needs beside: no web server, no queue, no files, no second look at anything.
/// </summary>
internal static class FloorProgram
{
    /// <summary>
    /// Says <c>ready</c>, waits for a line, takes in all files of the folder, says when the first form was durable (Unix milliseconds) and how many
    /// there were, and stays until its input ends, so that its figures can be read.
    /// </summary>
    /// <param name="folder">The forms.</param>
    /// <param name="database">File to create.</param>
    /// <param name="smtpPort">Where the sink listens.</param>
    /// <param name="batch">Forms in one commit; 1 makes each durable by itself.</param>
    public static int Run(string folder, string database, int smtpPort, int batch)
    {
        using var store = new FloorStore(database);
        using var mail = new FloorMail(smtpPort);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Console.WriteLine("ready");
        Console.ReadLine();
        var files = Directory.GetFiles(folder);
        Array.Sort(files, StringComparer.Ordinal);
        var first = 0.0;
        foreach (var part in files.Chunk(batch))
        {
            var forms = part.Select(FloorForm.Read).Select(form => Signed(form, key)).ToList();
            store.Commit(forms);
            first = first == 0 ? Clock.UnixMs() : first;
            foreach (var (form, _, _) in forms)
                mail.Send(form);
        }

        Console.WriteLine(JsonSerializer.Serialize(new FloorResult(first, files.Length)));
        Console.ReadLine();
        return 0;
    }

    private static (FloorForm Form, string Fields, string Receipt) Signed(FloorForm form, ECDsa key)
    {
        var fields = JsonSerializer.Serialize(form.Fields);
        var payload = JsonSerializer.SerializeToUtf8Bytes(new { form.Digest, ReceivedAt = DateTime.UtcNow, Outcome = "accepted", fields });
        var signature = key.SignData(payload, HashAlgorithmName.SHA256);
        return (form, fields, $"{Convert.ToBase64String(payload)}.{Convert.ToBase64String(signature)}");
    }
}

/// <summary>What the floor program says in the end.</summary>
/// <param name="FirstMs">When the first form was durable, Unix milliseconds.</param>
/// <param name="Forms">How many it took in.</param>
internal sealed record FloorResult(double FirstMs, int Forms);
