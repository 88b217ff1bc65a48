using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Telling;

/// <summary>The communications of a day in one mail, for an expert who asked for that.</summary>
internal sealed class DigestMail(IDocumentStore documents, IDirectory directory, FormLibrary forms, LeaveLinks leaving, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Steps.Digest;

    /// <summary>A digest is personal: the contact point was told of everything at once.</summary>
    public bool ContactPointStandsIn => false;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct)
    {
        if (await documents.Read<DigestRun>(DigestRun.Key(order.Case), ct) is not { Document: var run })
            return null;
        var subscriber = Digest.Subscribers(await directory.Current(ct), run.Day).FirstOrDefault(s => s.To == to.Key);
        if (subscriber is null)
            return null;
        var communications = await documents.ReceivedBetween(run.From, run.Through, ct).Where(c => c.IsFor(subscriber)).ToListAsync(ct);
        return communications.Count == 0 ? null : Letter(run, communications, to).Compose();
    }

    private Letter Letter(DigestRun run, List<Submission> communications, Addressee to)
    {
        var count = communications.Count;
        return new Letter(
            Sentence.Count(count, $"MIM digest of {run.Day}: 1 communication", $"MIM digest of {run.Day}: {count} communications"),
            Sentence.Count(count, $"1 communication since the last digest", $"{count} communications since the last digest"),
            [new Block.Items([.. communications.Select(Item)])],
            settings.Why($"you are listed as an expert of {LetterWords.Party(to.Party)} who wants one mail a day"))
        {
            Leave = leaving.For(to.Key),
        };
    }

    private Item Item(Submission communication)
    {
        var (shown, reference) = (new ShownForm(forms[communication.Form!], communication.Fields), communication.Outcome.Communication!);
        var title = shown.Title;
        return new Item(
            title.IsSaid ? (Sentence)$"{shown.State}: {title.Worded}" : title.After(shown.State), Detail(reference, shown), settings.Communication(reference));
    }

    private static Sentence Detail(Reference reference, ShownForm shown) => shown.Kind.Length == 0 ? (Sentence)$"{reference}" : $"{reference} · {shown.Kind}";
}
