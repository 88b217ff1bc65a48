using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Bulletins.Letters;

/// <summary>A letter about a bulletin: what is to be done, and one link.</summary>
internal abstract class BulletinMail(BulletinLetter kind, BulletinStore bulletins, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(kind);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        Quarter.Parse(order.Case[QuarterlyBulletin.Series.Length..]) is { } quarter && BulletinStep.Parse(order.Step) is { } step && await bulletins.Find(quarter, ct) is { Issue: null } bulletin
            ? Write(bulletin, step, to)?.Compose()
            : null;

    /// <summary>The letter; null when there is nothing to tell any more.</summary>
    protected abstract Letter? Write(QuarterlyBulletin bulletin, BulletinStep step, Addressee to);

    /// <summary>A letter about a bulletin.</summary>
    protected Letter Of(QuarterlyBulletin bulletin, Addressee to, Sentence subject, Sentence text, params IEnumerable<Block> more) => new(
        $"{subject}: {BulletinWords.Titled(bulletin)}", BulletinWords.Titled(bulletin),
        [new Block.Paragraph(text), .. more, new Block.Link($"Open the draft", settings.At($"bulletins/{bulletin.Quarter}"))], settings.Why(LetterWords.Reason(to)));
}

/// <summary>To who has items in it, and the Commission: the draft is there.</summary>
internal sealed class BulletinDraftedMail(BulletinStore bulletins, Settings settings) : BulletinMail(BulletinLetter.BulletinDrafted, bulletins, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(QuarterlyBulletin bulletin, BulletinStep step, Addressee to)
    {
        var until = bulletin.AmendUntil;
        if (Authority.FromCode(to.Party) == Authority.Commission)
            return Of(bulletin, to, $"Draft", $"The draft holds {BulletinWords.Counted(bulletin.Items.Count)}. States amend theirs until {until}; you can add what was not communicated, and issue it after that day.");
        var own = bulletin.Items.Where(item => item.From.Code == to.Party).ToArray();
        return own.Length == 0 ? null : Of(
            bulletin, to, $"Your items", $"The Commission will issue a bulletin of what is new and public. These are your items; until {until} you can word each anew, or leave it out. There is nothing you have to do.",
            new Block.Points([.. own.Select(item => new Line(string.Join(": ", item.Id, item.Words)))]));
    }
}

/// <summary>To a state: the Commission knows of something that was not communicated yet.</summary>
internal sealed class BulletinMissingMail(BulletinStore bulletins, Settings settings) : BulletinMail(BulletinLetter.BulletinMissing, bulletins, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(QuarterlyBulletin bulletin, BulletinStep step, Addressee to) => bulletin.Missing.FirstOrDefault(item => $"{item.Number}" == step.Detail) is { } item
        ? Of(
            bulletin, to, $"Not yet communicated", $"The Commission knows of something of yours that is public and was not communicated. If it is a measure, please communicate it (Article 2 of Decision 2006/688/EC).",
            new Block.Facts([new Fact($"What", new Line(item.Sentence)), new Fact($"Where", $"{item.Link.AbsoluteUri}", item.Link)]))
        : null;
}

/// <summary>To the Commission: the days in which states amend their items have passed.</summary>
internal sealed class BulletinDueMail(BulletinStore bulletins, Settings settings) : BulletinMail(BulletinLetter.BulletinDue, bulletins, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(QuarterlyBulletin bulletin, BulletinStep step, Addressee to) =>
        Of(bulletin, to, $"Ready to issue", $"States amended their items until {bulletin.AmendUntil}. The hub issues nothing: please read it and issue it.");
}
