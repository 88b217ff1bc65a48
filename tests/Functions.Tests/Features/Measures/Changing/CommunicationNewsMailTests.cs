using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Features.Measures.Changing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Changing;

public sealed class CommunicationNewsMailTests
{
    private static readonly Settings Settings = new() { DataFolder = "/nowhere", PublicUrl = new Uri("https://hub.example/") };

    [Theory]
    [InlineData(nameof(AddresseeRole.Expert), true)]
    [InlineData(nameof(AddresseeRole.ContactPoint), false)]
    [InlineData(nameof(AddresseeRole.Deputy), false)]
    public async Task An_expert_can_leave_by_the_mail_and_who_is_told_by_law_can_not(string role, bool leaves)
    {
        // Given a communication that was withdrawn, of which somebody was told
        var documents = new MemoryDocuments();
        var told = Communications.New();
        await documents.Have(told with { History = [new CommunicationEvent.Withdrawn(Communications.Received.AddDays(1), "person", "Sent by mistake.")] });
        var to = new Addressee("NL", "Eva", "eva@interior.nl.example", Enum.Parse<AddresseeRole>(role));

        // When
        var mail = await new BracketedMail(new CommunicationNewsMail(documents, FormLibrary.BuiltIn, Leaving.Of(Settings), Settings))
            .Compose(new OwedOrder("mail", told.Case, $"{Steps.CommunicationNews}-1", to.Key), to, default);

        // Then
        mail.ShouldNotBeNull().Leave.ShouldBe(leaves ? Leaving.Of(Settings).For(to.Key) : null);
        mail.Text.Contains("/unsubscribe/", StringComparison.Ordinal).ShouldBe(leaves);
    }
}
