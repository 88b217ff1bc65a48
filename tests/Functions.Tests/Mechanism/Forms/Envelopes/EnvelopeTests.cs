using MimeKit;
using MimFunctions.Mechanism.Forms.Envelopes;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Tests.Mechanism.Forms.Reading;

namespace MimFunctions.Tests.Mechanism.Forms.Envelopes;

/// <summary>Mails and archives in which forms come.</summary>
public sealed class EnvelopeTests
{
    private static readonly byte[] Form = Corpus.Bytes("template.docx"), Data = Corpus.Bytes("form.json");

    [Fact]
    public void Every_file_of_an_archive_is_taken_out_but_what_systems_add()
    {
        var archive = ZipMaker.Zip(("forms/form.docx", Form), ("form.json", Data), ("__MACOSX/._form.docx", [1]), ("forms/.DS_Store", [1]), ("Thumbs.db", [1]));

        var files = Envelope.Open(archive)!;

        files.Select(file => file.Name).ShouldBe(["form.docx", "form.json"], ignoreOrder: true);
        files.Single(file => file.Name == "form.docx").Content.ToArray().ShouldBe(Form);
    }

    [Fact]
    public void Files_of_the_same_name_keep_apart()
    {
        var archive = ZipMaker.Zip(("a/form.json", Data), ("b/form.json", [.. Data, (byte)' ']));

        Envelope.Open(archive)!.Select(file => file.Name).ShouldBe(["form.json", "form (2).json"]);
    }

    [Fact]
    public void Attached_files_of_a_mail_and_of_a_mail_forwarded_in_it_are_taken_out()
    {
        var inner = Mail(("Meldung é.docx", Form));
        var outer = new Multipart("mixed") { new TextPart("plain") { Text = "See below." }, new MessagePart { Message = inner }, Attachment("Logo.png", [1, 2], "image", isInline: true), Attachment("law.pdf", "%PDF-1.7"u8.ToArray(), "application") };

        Envelope.Open(Bytes(Message(outer)))!.Select(file => file.Name).ShouldBe(["Meldung é.docx", "law.pdf"]);
    }

    [Fact]
    public void An_archive_attached_to_a_mail_is_opened_too() =>
        Envelope.Open(Bytes(Mail(("forms.zip", ZipMaker.Zip(("form.docx", Form))))))!.Select(file => file.Name).ShouldBe(["form.docx"]);

    [Theory]
    [InlineData("template.docx")]
    [InlineData("libreoffice-html.odt")]
    [InlineData("form.xml")]
    [InlineData("form.json")]
    public void A_form_is_no_envelope(string file) => Envelope.Open(Corpus.Bytes(file)).ShouldBeNull();

    [Fact]
    public void An_archive_of_other_things_is_none() => Envelope.Open(ZipMaker.Zip(("a.txt", [1]))).ShouldBeNull();

    [Fact]
    public void A_broken_file_in_an_archive_is_taken_out_as_it_is() =>
        Envelope.Open(ZipMaker.Zip(("form.docx", Form[..500]), ("form.json", Data)))!.Select(file => file.Name).ShouldBe(["form.docx", "form.json"], ignoreOrder: true);

    [Fact]
    public void A_mail_without_files_says_so() => Refused(Bytes(Mail())).ShouldBe("MIM-FILE-01 There is no file in the archive or mail.");

    [Fact]
    public void Too_many_files_are_refused() =>
        Refused(ZipMaker.Zip([.. Enumerable.Range(0, Envelope.MostFiles + 1).Select(n => ($"{n}.json", Data))])).ShouldBe("MIM-FILE-06 There are more than 50 files in the archive or mail.");

    [Fact]
    public void Archives_packed_into_each_other_more_than_twice_are_refused()
    {
        var deep = ZipMaker.Zip(("a.zip", ZipMaker.Zip(("b.zip", ZipMaker.Zip(("form.docx", Form))))));

        Refused(deep).ShouldBe("MIM-FILE-06 Archives and mails are packed into each other more than twice.");
    }

    [Fact]
    public void A_bomb_in_an_archive_is_refused_by_the_rules_of_all_archives() =>
        Refused(ZipMaker.Bomb("form.docx", megabytes: 300)).ShouldStartWith("MIM-FILE-06");

    [Fact]
    public void A_name_that_points_elsewhere_is_refused() => Refused(ZipMaker.Zip(("../form.docx", Form))).ShouldStartWith("MIM-FILE-07");

    [Fact]
    public void A_name_is_made_safe() =>
        Envelope.Open(Bytes(Mail(("..\\..\\C:\\a<b>|c?.docx", Form))))!.Single().Name.ShouldBe("a_b__c_.docx");

    private static string Refused(byte[] content)
    {
        var why = Should.Throw<FileRefusedException>(() => Envelope.Open(content)).Why;
        return $"{why.Rule} {why.Message}";
    }

    private static MimeMessage Mail(params (string Name, byte[] Content)[] files)
    {
        var body = new Multipart("mixed") { new TextPart("plain") { Text = "The form is attached." } };
        foreach (var (name, content) in files)
            body.Add(Attachment(name, content, "application"));
        return Message(body);
    }

    private static MimeMessage Message(MimeEntity body) => new([new MailboxAddress("Anna", "anna@bmi.example")], [new MailboxAddress("Hub", "hub@example.org")], "Form", body);

    private static MimePart Attachment(string name, byte[] content, string kind, bool isInline = false) => new(kind, kind == "image" ? "png" : "octet-stream")
    {
        Content = new MimeContent(new MemoryStream(content)),
        ContentDisposition = new ContentDisposition(isInline ? ContentDisposition.Inline : ContentDisposition.Attachment),
        ContentTransferEncoding = ContentEncoding.Base64,
        FileName = name,
    };

    private static byte[] Bytes(MimeMessage message)
    {
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }
}
