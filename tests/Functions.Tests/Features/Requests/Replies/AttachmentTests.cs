using System.IO.Compression;
using System.Net;
using System.Text;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Platform.Web;

namespace MimFunctions.Tests.Features.Requests.Replies;

/// <summary>Answers with attachments: what is taken, what is refused, and that nothing of what is refused is kept.</summary>
public sealed class AttachmentTests
{
    private static readonly byte[] Pdf = "%PDF-1.7 figures"u8.ToArray();

    [Fact]
    public async Task Files_are_stored_by_digest_and_named_in_the_answer_with_its_visibility()
    {
        await using var hub = await ReplyHub.With(Asked.New());

        var (status, _) = await Send(hub, ("../../Zahlen 2026.pdf", Pdf), ("table.xlsx", Office("xl/workbook.xml")), ("map.png", [0x89, 0x50, 0x4E, 0x47, 1]));

        status.ShouldBe(HttpStatusCode.SeeOther);
        var answer = (await hub.Request()).Of(Asked.Germany)!.Answers.ShouldHaveSingleItem().Answer;
        answer.Files.Select(file => file.Name).ShouldBe(["Zahlen 2026.pdf", "table.xlsx", "map.png"]);
        answer.Files.ShouldAllBe(file => file.Visibility == Visibility.AskerOnly);
        (await File.ReadAllBytesAsync(Path.Combine(hub.DataFolder, "originals", answer.Files[0].Digest!))).ShouldBe(Pdf);
    }

    [Fact]
    public async Task F_5_a_classified_file_is_no_attachment_and_nothing_of_it_is_kept()
    {
        await using var hub = await ReplyHub.With(Asked.New());

        await ShouldBeRefused(hub, "bears the marking of classified information", ("plan.pdf", Mechanism.Intake.MarkedFilesTests.Pdf("RESTREINT UE/EU RESTRICTED")));
        await ShouldBeRefused(hub, "bears the marking of classified information", ("plan.docx", Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/header1.xml", Encoding.UTF8.GetBytes("<w:hdr xmlns:w=\"urn:w\"><w:p><w:r><w:t>GEHEIM</w:t></w:r></w:p></w:hdr>")))));
    }

    [Fact]
    public async Task A_whole_answer_of_ten_files_is_taken_and_an_eleventh_is_too_much()
    {
        await using var hub = await ReplyHub.With(Asked.New());
        var files = Enumerable.Range(0, 11).Select(n => ($"{n}.pdf", (byte[])[.. Pdf, (byte)n])).ToArray();

        await ShouldBeRefused(hub, "11 files were chosen; at most 10 can be attached.", files);
        (await Send(hub, files[..10])).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("old.doc", "kind that can&#x27;t be attached")]
    [InlineData("run.exe", "kind that can&#x27;t be attached")]
    [InlineData("page.html", "kind that can&#x27;t be attached")]
    [InlineData("named.docx", "holds a PDF file, which its name does not say")]
    [InlineData("macro.docx", "The file carries macros, controls or programs.")]
    [InlineData("declared.docx", "The file declares macros.")]
    [InlineData("bomb.docx", "would unpack")]
    [InlineData("archive.docx", "kind that can&#x27;t be attached")]
    [InlineData("broken.docx", "“broken.docx”")]
    [InlineData("macro.odt", "The file carries macros, controls or programs.")]
    public async Task What_could_run_lie_or_burst_is_refused(string name, string why)
    {
        await using var hub = await ReplyHub.With(Asked.New());

        await ShouldBeRefused(hub, why, ("fine.pdf", Pdf), (name, Hostile(name)));
    }

    [Fact]
    public async Task A_file_above_the_limit_is_named()
    {
        await using var hub = await ReplyHub.With(Asked.New());
        var large = new byte[AnswerFiles.Largest + 1];
        Pdf.CopyTo(large, 0);

        await ShouldBeRefused(hub, "“large.pdf” is larger than 20 MB.", ("large.pdf", large));
    }

    [Fact]
    public async Task A_body_above_the_limit_is_refused_before_it_is_read()
    {
        await using var hub = await ReplyHub.With(Asked.New());
        using var tcp = new System.Net.Sockets.TcpClient("127.0.0.1", hub.Client.BaseAddress!.Port);
        await using var stream = tcp.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {hub.Path(ReplyKind.Answer)} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: {PostedForm.LargestBody + 1}\r\n\r\n"));
        using var reader = new StreamReader(stream);

        (await reader.ReadLineAsync()).ShouldBe("HTTP/1.1 413 Payload Too Large");
    }

    [Fact]
    public async Task What_is_no_form_is_not_taken()
    {
        await using var hub = await ReplyHub.With(Asked.New());
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");
        using var torn = new StringContent("--x\r\nContent-Disposition: form-data; name=\"answer\"\r\n\r\nhalf");
        torn.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };

        (await hub.Post(hub.Path(ReplyKind.Answer), json)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await hub.Post(hub.Path(ReplyKind.Answer), torn)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await hub.Request()).Events.ShouldBeEmpty();
    }

    private static async Task ShouldBeRefused(ReplyHub hub, string why, params (string, byte[])[] files)
    {
        var (status, html) = await Send(hub, files);

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        html.ShouldContain(why);
        html.ShouldContain("Four centres.");
        (await hub.Request()).Events.ShouldBeEmpty();
        Directory.Exists(Path.Combine(hub.DataFolder, "originals")).ShouldBeFalse("nothing is kept of what is refused");
    }

    private static async Task<(HttpStatusCode Status, string Html)> Send(ReplyHub hub, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent("Four centres."), "answer" }, { new StringContent("askerOnly"), "visibility" } };
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(content), "files", name);
        return await hub.Post(hub.Path(ReplyKind.Answer), form);
    }

    private static byte[] Hostile(string name) => name switch
    {
        "old.doc" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0],
        "run.exe" => "MZ program"u8.ToArray(),
        "page.html" => "<html><script>1</script>"u8.ToArray(),
        "named.docx" => Pdf,
        "macro.docx" => Office("word/document.xml", "word/vbaProject.bin"),
        "declared.docx" => Zip(("[Content_Types].xml", """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"""u8.ToArray())),
        "bomb.docx" => Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", new byte[64 * 1024 * 1024])),
        "archive.docx" => Zip(("readme.txt", "text"u8.ToArray())),
        "broken.docx" => Office("word/document.xml")[..80],
        _ => Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<x/>"u8.ToArray()), ("Basic/Standard/Module1.xml", "<x/>"u8.ToArray())),
    };

    private static byte[] Office(params string[] parts) =>
        Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), .. parts.Select(part => (part, "<x/>"u8.ToArray()))]);

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}
