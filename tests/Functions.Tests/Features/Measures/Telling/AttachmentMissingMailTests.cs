using MimFunctions.Domain.Intake;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Telling;

public sealed class AttachmentMissingMailTests
{
    private static readonly Addressee Sender = new("AT", "Nationale Kontaktstelle", "mim@interior.at.example", AddresseeRole.ContactPoint);

    [Fact]
    public async Task The_sender_is_told_what_is_missing_and_where_to_drop_it()
    {
        var mail = (await Compose(new Attachment("Erläuterungen.pdf", AttachmentState.Awaited))).ShouldNotBeNull();

        Snapshot.Match($"{mail.Subject}\n\n{mail.Text}");
    }

    [Fact]
    public async Task When_it_came_meanwhile_there_is_nothing_to_tell() => (await Compose(new Attachment("Erläuterungen.pdf", AttachmentState.Came, "ab12"))).ShouldBeNull();

    private static async Task<Composed?> Compose(Attachment attachment)
    {
        var documents = new MemoryDocuments();
        var communication = await documents.Have(Communications.New() with { Attachments = [attachment] });
        var settings = new Settings { DataFolder = "/nowhere", PublicUrl = new Uri("https://hub.example/") };
        return await new BracketedMail(new AttachmentMissingMail(documents, settings)).Compose(MailDesk.Order(communication.Case, Sender), Sender, default);
    }
}
