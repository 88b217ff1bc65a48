using System.Globalization;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Work;

/// <summary>What somebody brings into a network.</summary>
/// <param name="Kind">A task, a position, a training or a representation.</param>
/// <param name="Text">What it is.</param>
/// <param name="Who">Who is to do the task, or the other state of a representation.</param>
/// <param name="Day">Until when, or when.</param>
public sealed record NetworkItemDraft(NetworkItemKind Kind, string? Text, Authority? Who, DateOnly? Day);

/// <summary>Tasks, positions, training and representation: brought in, agreed, ended (ILOA-7, ILOA-11).</summary>
public static class ShareItem
{
    /// <summary>Brings something in. The same again while it is open changes nothing.</summary>
    public static CaseDecision<NetworkWork> Propose(NetworkWork stands, WorkContext who, NetworkItemDraft draft)
    {
        var refusals = Against(who, draft).ToArray();
        if (refusals.Length > 0)
            return new CaseDecision<NetworkWork>.Refused(refusals);
        var item = new NetworkItem(
            stands.Items.Count + 1, draft.Kind, who.Acting, who.By, who.Now, Blank.Trim(draft.Text) ?? "", draft.Who, Represented(who, draft), draft.Day,
            draft.Kind == NetworkItemKind.Task || !who.Officers.Contains(who.Acting) && draft.Kind != NetworkItemKind.Representation ? [] : [who.Acting]);
        if (stands.Items.Any(each => each.End is null && (each.Kind, each.From, each.Text, each.Who, each.Day) == (item.Kind, item.From, item.Text, item.Who, item.Day)))
            return new CaseDecision<NetworkWork>.Unchanged();
        var next = stands with { Items = [.. stands.Items, item], Outbox = stands.Outbox.And(who.Now, Tell(stands, Told(who, item), LiaisonLetter.NetworkItem, item)) };
        return new CaseDecision<NetworkWork>.Changed(Held(next, who, item));
    }

    /// <summary>Agrees, takes part, or does not (any more). A position holds once every state with an officer there agrees; a representation once the other state does.</summary>
    public static CaseDecision<NetworkWork> Answer(NetworkWork stands, WorkContext who, int number, bool isYes)
    {
        if (stands.Open(number) is not { Kind: not NetworkItemKind.Task } item)
            return WorkContext.Missing;
        if (item.Kind == NetworkItemKind.Representation && who.Acting != item.Who)
            return WorkContext.For(item.Who!);
        if (item.Kind == NetworkItemKind.Position && !who.Officers.Contains(who.Acting) || item.Kind == NetworkItemKind.Training && !who.Members.Contains(who.Acting))
            return new CaseDecision<NetworkWork>.Refused([new Refusal(MeetingRules.NotInNetwork, "party", $"{who.Acting} has no officer in {who.Place}.", $"Look at how it stands.", "ILOA-7")]);
        if (item.Agreed.Contains(who.Acting) == isYes && !(item.Kind == NetworkItemKind.Representation && !isYes))
            return new CaseDecision<NetworkWork>.Unchanged();
        if (item.Kind == NetworkItemKind.Representation && !isYes)
            return Ended(stands, who, item, isDone: false);
        Authority[] agreed = [.. item.Agreed.Where(each => each != who.Acting), .. isYes ? [who.Acting] : Array.Empty<Authority>()];
        var next = item with { Agreed = agreed, HoldsSince = isYes ? item.HoldsSince : null };
        return new CaseDecision<NetworkWork>.Changed(Held(stands.With(next), who, next));
    }

    /// <summary>Ends it: a task is done by who has it or who gave it, everything else is ended by who brought it in; a representation by either of the two.</summary>
    public static CaseDecision<NetworkWork> End(NetworkWork stands, WorkContext who, int number, bool isDone)
    {
        if (stands.Open(number) is not { } item)
            return WorkContext.Missing;
        var may = who.Acting == item.From || (who.Acting == item.Who && (isDone || item.Kind == NetworkItemKind.Representation));
        return may ? Ended(stands, who, item, isDone) : WorkContext.For(item.From);
    }

    private static CaseDecision<NetworkWork>.Changed Ended(NetworkWork stands, WorkContext who, NetworkItem item, bool isDone) =>
        new(stands.With(item with { End = new NetworkItemEnd(who.Now, who.Acting, who.By, isDone) }));

    /// <summary>What holds from now on is told to those whom it binds.</summary>
    private static NetworkWork Held(NetworkWork stands, WorkContext who, NetworkItem item)
    {
        var holds = item.Kind switch
        {
            NetworkItemKind.Position => who.Officers.All(item.Agreed.Contains),
            NetworkItemKind.Representation => item.Agreed.Contains(item.Who!),
            _ => false,
        };
        if (!holds || item.HoldsSince is not null)
            return stands;
        IEnumerable<Authority> told = item.Kind == NetworkItemKind.Position ? who.Officers : [item.From, item.Who!];
        var letters = told.Distinct().Select(party => new WorkStep(LiaisonLetter.NetworkItemHolds, item.Number, who.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)).To(stands.Case, party));
        return stands.With(item with { HoldsSince = who.Now }) with { Outbox = stands.Outbox.And(who.Now, [.. letters]) };
    }

    private static OwedMessage[] Tell(NetworkWork stands, IEnumerable<Authority> parties, LiaisonLetter kind, NetworkItem item) =>
        [.. parties.Distinct().Select(party => new WorkStep(kind, item.Number).To(stands.Case, party))];

    /// <summary>Whom a new item is for: who is to do or to agree, else all who are in the network; never who brought it in.</summary>
    private static IEnumerable<Authority> Told(WorkContext who, NetworkItem item) => (item.Kind switch
    {
        NetworkItemKind.Position => who.Officers,
        NetworkItemKind.Training => who.Members,
        _ => [item.Who!],
    }).Where(party => party != who.Acting);

    private static IEnumerable<Refusal> Against(WorkContext who, NetworkItemDraft draft) =>
        draft.Kind == NetworkItemKind.Representation
            ? [.. Pair(who, draft), .. WorkContext.Against(draft.Text, isNeeded: false), .. who.Against(draft.Day)]
            :
            [
                .. who.Outsider is { } outsider ? [outsider] : Array.Empty<Refusal>(),
                .. WorkContext.Against(draft.Text, isNeeded: true),
                .. draft.Kind == NetworkItemKind.Position ? [] : who.Against(draft.Day),
                .. draft.Kind == NetworkItemKind.Task && !(draft.Who is { } doer && (who.Members.Contains(doer) || doer == Authority.Commission)) ? [NotThere(who, draft.Who)] : Array.Empty<Refusal>(),
            ];

    /// <summary>One of the two has an officer there, the other has none; both are states that may be in such networks.</summary>
    private static IEnumerable<Refusal> Pair(WorkContext who, NetworkItemDraft draft) =>
        draft.Who is { State: not null } other && who.Acting.State is not null && who.Officers.Contains(who.Acting) != who.Officers.Contains(other) ? [] : [NotThere(who, draft.Who)];

    private static Refusal NotThere(WorkContext who, Authority? named) =>
        new(MeetingRules.HolderNotThere, "who", $"{named ?? who.Acting} has no officer in {who.Place}.", $"Name a Member State that has one there.", "ILOA-11");

    private static MemberState? Represented(WorkContext who, NetworkItemDraft draft) =>
        draft.Kind != NetworkItemKind.Representation ? null : who.Officers.Contains(who.Acting) ? draft.Who!.State : who.Acting.State;
}
