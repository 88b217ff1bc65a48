using System.Diagnostics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Platform.Mail;

namespace MimFunctions.Integration.Tests.Mail;

/// <summary>The MIME writer against the e-mail package of Python's standard library.</summary>
public sealed class PythonMailTests
{
    // Reads the messages of a folder in order and prints what it understood of each, and every defect it found.
    private const string Script = """
        import email, email.policy, json, pathlib, sys
        for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            to = mail['to'].addresses[0]
            parts = [(part.get_content_type(), part.get_content()) for part in mail.walk() if not part.is_multipart()]
            defects = [str(d) for part in mail.walk() for d in part.defects] + [str(d) for h in mail.values() for d in h.defects]
            print(json.dumps({'subject': mail['subject'], 'name': to.display_name, 'address': to.addr_spec, 'id': mail['message-id'],
                              'date': mail['date'].datetime.isoformat(), 'types': [p[0] for p in parts], 'texts': [p[1] if isinstance(p[1], str) else p[1].decode() for p in parts],
                              'calendar': [[part.get_param('method'), part.get_param('charset'), part.get_filename(), part.get_content_disposition()]
                                           for part in mail.walk() if 'calendar' in part.get_content_type() or 'ics' in part.get_content_type()],
                              'tree': [part.get_content_type() for part in mail.walk()], 'defects': defects}))
        """;

    private sealed record Read(string Subject, string Name, string Address, string Id, DateTimeOffset Date, string[] Types, string[] Texts, string?[][] Calendar, string[] Tree, string[] Defects);

    [PythonFact]
    public async Task A_mail_in_many_letters_reads_back_exactly()
    {
        var mail = Letters.To("mim@interior.el.example");

        var read = (await Parse([mail])).ShouldHaveSingleItem();

        read.ShouldSatisfyAllConditions(
            () => read.Subject.ShouldBe(mail.Subject),
            () => NoBlanks(read.Name).ShouldBe(NoBlanks(mail.To.Name)),
            () => read.Address.ShouldBe("mim@interior.el.example"),
            () => read.Id.ShouldBe("<4f0c9b@hub.example>"),
            () => read.Date.ShouldBe(mail.Date),
            () => read.Types.ShouldBe(["text/plain", "text/html"]),
            () => read.Texts.Select(Trimmed).ShouldBe([Trimmed(mail.Text), Trimmed(mail.Html)]),
            () => read.Defects.ShouldBeEmpty());
    }

    [PythonFact]
    public async Task An_invitation_reads_back_as_an_alternative_with_its_method_and_as_a_file()
    {
        var mail = Letters.To("mim@interior.el.example") with { Calendar = Letters.Invitation };

        var read = (await Parse([mail])).ShouldHaveSingleItem();

        read.ShouldSatisfyAllConditions(
            () => read.Tree.ShouldBe(["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics"]),
            () => read.Calendar.ShouldBe([["REQUEST", "utf-8", null, null], [null, null, "invite.ics", "attachment"]]),
            () => Trimmed(read.Texts[2]).ShouldBe(Trimmed(Letters.Invitation)),
            () => read.Texts[3].ShouldBe(Letters.Invitation),
            () => read.Subject.ShouldBe(mail.Subject),
            () => read.Defects.ShouldBeEmpty());
    }

    [PythonFact]
    public async Task Any_subject_name_and_text_read_back()
    {
        var texts = ArbMap.Default.GeneratorFor<NonNull<string>>().Sample(300, 60).Select(text => Plain(text.Get)).Where(text => text.Length > 0).ToArray();
        var mails = texts.Select(text => Letters.To("mim@interior.el.example", subject: OneLine(text)) with
        {
            Text = text,
            Html = text,
            To = new Mailbox("mim@interior.el.example", OneLine(text)),
        }).ToArray();

        var read = await Parse(mails);

        read.Select(r => OneLine(r.Subject)).ShouldBe(mails.Select(m => m.Subject));
        read.Select(r => NoBlanks(r.Name)).ShouldBe(mails.Select(m => NoBlanks(m.To.Name)));
        read.Select(r => Trimmed(r.Texts[0])).ShouldBe(mails.Select(m => Trimmed(m.Text)));
        read.SelectMany(r => r.Defects).ShouldBeEmpty();
    }

    private static async Task<Read[]> Parse(IReadOnlyList<OutgoingMail> mails)
    {
        var folder = Directory.CreateTempSubdirectory("mim-mime");
        try
        {
            foreach (var (n, mail) in mails.Index())
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{n:00000}.eml"), MimeComposer.Bytes(mail));
            using var python = Process.Start(new ProcessStartInfo("python3", ["-c", Script, folder.FullName]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (output, errors) = (python.StandardOutput.ReadToEndAsync(), python.StandardError.ReadToEndAsync());
            await python.WaitForExitAsync();
            python.ExitCode.ShouldBe(0, await errors);
            return [.. (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Read>(line, JsonSerializerOptions.Web)!)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A mail has lines: their ends, and an empty last one, are not part of the text. Lone surrogates and most control characters are no text.
    private static string Trimmed(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsSurrogate(c) && (c == '\n' || !char.IsControl(c))));

    // This Python keeps the blank between two encoded words of a name, against RFC 2047 section 6.2; mailparser does not.
    private static string NoBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class PythonFactAttribute : FactAttribute
    {
        public PythonFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true"
            || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")))
                ? null : "python3 is not installed; this test needs it as an independent peer.";
    }
}
