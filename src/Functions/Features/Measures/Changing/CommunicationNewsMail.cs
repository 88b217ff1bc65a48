using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Changing;

/// <summary>To all who were told of a communication: that it was withdrawn or corrected, or that its original text came late. No content of fields: that is read on the hub.</summary>
internal sealed class CommunicationNewsMail(IDocumentStore documents, FormLibrary forms, LeaveLinks leaving, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Steps.CommunicationNews;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        Reference.Parse(order.Case) is { } reference && await documents.FindCommunication(reference, ct) is { Document: { History: { } history } found }
        && int.TryParse(order.Step[(Steps.CommunicationNews.Length + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= history.Count
            ? Letter(found, reference, history[number - 1], to)?.Compose()
            : null;

    private Letter? Letter(Submission found, Reference reference, CommunicationEvent happened, Addressee to)
    {
        var shown = new ShownForm(forms[found.Form!], found.Fields);
        var (state, day) = (shown.State, DateOnly.FromDateTime(found.ReceivedAt.UtcDateTime));
        return happened switch
        {
            CommunicationEvent.Withdrawn e => Write(
                $"{reference}, {state}: withdrawn", $"{state} has withdrawn a communication",
                $"{state} has withdrawn {reference}, of which you were told on {day}. It stays on the hub under its reference, marked as withdrawn.", e.Reason),
            CommunicationEvent.Corrected e => Write(
                $"{reference}, {state}: corrected", $"{state} has corrected a communication",
                $"{state} has corrected {reference}, of which you were told on {day}: {Labels(forms[found.Form!], e.Fields)}.", e.Reason),
            CommunicationEvent.OriginalText { Replaces: null } => Write(
                $"{reference}, {state}: original text", $"An original text has come",
                $"The original text of {reference}, of which you were told on {day}, has come.", null),
            CommunicationEvent.OriginalText => Write(
                $"{reference}, {state}: original text", $"An original text was replaced",
                $"{state} has put another original text in place of the one that came with {reference}.", null),
            _ => null,
        };

        Letter Write(Sentence subject, Sentence title, Sentence lead, string? reason) => new(
            subject, title,
            [
                new Block.Paragraph(lead),
                new Block.Facts([new Fact($"Measure", shown.Title), .. reason is null ? [] : new[] { new Fact($"Reason given", new Line(reason)) }]),
                new Block.Link($"Read it on the hub", settings.Communication(reference)),
            ],
            settings.Why($"you were told of this communication by the hub, for {LetterWords.Party(to.Party)}"))
        {
            // As with the mail that told of it: what a contact point gets, its state gets by law.
            Leave = to.Role == AddresseeRole.Expert ? leaving.For(to.Key) : null,
        };
    }

    private static string Labels(FormDefinition form, IEnumerable<string> fields) =>
        string.Join("; ", FormLanguage.Spoken(form) is var spoken ? fields.Select(id => spoken.Field(id)?.Label ?? id) : []);
}
