using System.Text;
using MimFunctions.Domain.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Words;
using MimFunctions.Tests.Platform.Mail;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>The hub writes to people in their language: the person's own, else the first of their party's, else English.</summary>
public sealed class SpokenMailTests
{
    [Theory]
    [InlineData(null, null, "en")]
    [InlineData("fr", null, "fr")]
    [InlineData("fr", "nl", "nl")]
    [InlineData(null, "el", "el")]
    public async Task A_mail_is_in_the_language_of_the_person_or_of_the_party(string? ofParty, string? ofPerson, string language)
    {
        var desk = new MailDesk { Composer = _ => new Letter($"What you can do", $"What you can do", [], $"you are the contact point of {"X"}").Compose() };
        desk.People = new ContactDirectory(1,
        [
            new Party("DE", [new ContactPoint("Kontaktstelle", "Ministry", "contact@ministry.de.example") { Language = ofPerson }], []) { Languages = ofParty is null ? null : [ofParty, "de"] },
        ]);

        await desk.Run(MailDesk.Order());

        var mail = desk.HandedOver.ShouldHaveSingleItem();
        mail.Language.ShouldBe(language);
        mail.Html.ShouldContain($"<html lang=\"{language}\">");
        using (Spoken.In(language))
            mail.Subject.ShouldBe(Spoken.Of($"What you can do"));
    }

    [Fact]
    public void A_mail_says_its_language_in_its_head_and_one_in_English_is_as_it_always_was()
    {
        Encoding.ASCII.GetString(MimeComposer.Bytes(Mails.New() with { Language = "mt" })).ShouldContain("\r\nContent-Language: mt\r\n");
        Encoding.ASCII.GetString(MimeComposer.Bytes(Mails.New())).ShouldNotContain("Content-Language");
    }

    [Fact]
    public void What_a_language_has_no_words_for_is_said_in_English_and_marked_so()
    {
        using (Spoken.In("pl"))
        {
            var mail = new Letter($"What you can do", $"Words that nobody translated", [new Block.Paragraph(new Line("Kako ste?", "hr"))], $"What you can do").Compose();

            mail.Html.ShouldContain("<h1><span lang=\"en\">Words that nobody translated</span></h1>");
            mail.Html.ShouldContain("<p class=\"text\" lang=\"hr\">Kako ste?</p>");
            mail.Subject.ShouldBe("Co można zrobić");
        }
    }

    [Fact]
    public void No_letter_writes_English_past_the_sentences()
    {
        var root = Architecture.Repository.Root;
        foreach (var file in System.IO.Directory.EnumerateFiles(Path.Combine(root, "src", "Functions"), "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            if (text.Contains("IMailComposer", StringComparison.Ordinal) || text.Contains("Block.", StringComparison.Ordinal))
                (text.Contains("new Line(\"", StringComparison.Ordinal) || text.Contains("new Line($\"", StringComparison.Ordinal)).ShouldBeFalse(file);
        }
    }
}
