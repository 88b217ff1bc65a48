using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Work;

/// <summary>A letter about the work of a network. What a task or position says is never in it: it is read on the hub.</summary>
internal abstract class NetworkWorkMail(LiaisonLetter kind, NetworkWorkStore works, TellNetworkWork officers, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step { get; } = Code.Of(kind);

    /// <inheritdoc/>
    public async Task<Addressee?> Find(ContactDirectory people, OwedOrder order, CancellationToken ct) => Addressee.Find(people, order.To) ?? await officers.Officer(order, ct);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct)
    {
        if (await works.Find(order.Case, ct) is not { } work || await Text(work, work.Open(WorkStep.NumberOf(order.Step) ?? 0), ct) is not { } text)
            return null;
        var place = LetterWords.Joined(", ", work.Hosts.Select(host => (Sentence)$"{host}"));
        return new Letter(
            $"Local network of liaison officers in {place}", $"Local network of liaison officers in {place}",
            [new Block.Paragraph(text), new Block.Link($"The network on the hub", settings.At($"liaison/work/{work.Case}"))],
            settings.Why(LetterWords.Reason(to))).Compose();
    }

    /// <summary>What is to be told; null when there is nothing any more.</summary>
    protected abstract Task<Sentence?> Text(NetworkWork work, NetworkItem? item, CancellationToken ct);
}

/// <summary>Something was brought in.</summary>
internal sealed class NetworkItemMail(NetworkWorkStore works, TellNetworkWork officers, Settings settings) : NetworkWorkMail(LiaisonLetter.NetworkItem, works, officers, settings)
{
    /// <inheritdoc/>
    protected override Task<Sentence?> Text(NetworkWork work, NetworkItem? item, CancellationToken ct) => Task.FromResult<Sentence?>(item switch
    {
        null => null,
        { Kind: NetworkItemKind.Task } => (Sentence)$"{item.From.First()} gives your state a task, to be done by {item.Day!.Value}. What it is stands on the hub.",
        { Kind: NetworkItemKind.Position } => $"{item.From.First()} proposes a position towards carriers. It holds once every state with an officer there agrees.",
        { Kind: NetworkItemKind.Training } => $"{item.From.First()} offers joint training on {item.Day!.Value}. Say on the hub whether your officers take part.",
        _ => $"{item.From.First()} proposes that officers of {Other(item)} look after the interests of {Authority.Of(item.For!)} there until {item.Day!.Value}. It holds once your state agrees.",
    });

    /// <summary>Of a representation, the state that has the officer.</summary>
    internal static Authority Other(NetworkItem item) => item.Who!.State == item.For ? item.From : item.Who;
}

/// <summary>A position or a representation holds.</summary>
internal sealed class NetworkItemHoldsMail(NetworkWorkStore works, TellNetworkWork officers, Settings settings) : NetworkWorkMail(LiaisonLetter.NetworkItemHolds, works, officers, settings)
{
    /// <inheritdoc/>
    protected override Task<Sentence?> Text(NetworkWork work, NetworkItem? item, CancellationToken ct) => Task.FromResult<Sentence?>(item switch
    {
        null or { HoldsSince: null } => null,
        { Kind: NetworkItemKind.Position } => (Sentence)$"Every state with an officer there agrees to the position towards carriers that {item.From} proposed.",
        _ => $"By agreement of both, officers of {NetworkItemMail.Other(item)} look after the interests of {Authority.Of(item.For!)} there until {item.Day!.Value}. Its people are invited to the meetings.",
    });
}

/// <summary>The day of a task has passed.</summary>
internal sealed class NetworkTaskLateMail(NetworkWorkStore works, TellNetworkWork officers, Settings settings) : NetworkWorkMail(LiaisonLetter.NetworkTaskLate, works, officers, settings)
{
    /// <inheritdoc/>
    protected override Task<Sentence?> Text(NetworkWork work, NetworkItem? item, CancellationToken ct) =>
        Task.FromResult<Sentence?>(item?.Day is { } day ? (Sentence)$"A task of your state was to be done by {day} and is still open." : null);
}

/// <summary>The network was to meet.</summary>
internal sealed class NetworkMeetingDueMail(NetworkWorkStore works, TellNetworkWork officers, Settings settings) : NetworkWorkMail(LiaisonLetter.NetworkMeetingDue, works, officers, settings)
{
    private readonly NetworkWorkStore works = works;

    /// <inheritdoc/>
    protected override async Task<Sentence?> Text(NetworkWork work, NetworkItem? item, CancellationToken ct) =>
        await works.Meetings(work, ct) is (var held, false) && KeepRhythm.DueBy(work, held) is { } due
            ? (Sentence)$"The network was to meet by {due}, and no meeting is called. Please call one, or record that it has met."
            : null;
}
