using MimFunctions.Domain.Access;
using MimFunctions.Domain.Intake.Drafting;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Waiting;

namespace MimFunctions.Features.Portal.Drafting;

/// <summary>The forms that the own state has begun: they wait for its contact points to send them, and for its experts to read them.</summary>
internal sealed class BegunForms(FormDrafts drafts) : IWaits
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        List<WaitingItem> items = [];
        foreach (var state in AccessRules.PartiesOf(who, Permission.ReadFormDrafts).Select(party => party.State).OfType<MemberState>())
            items.AddRange((await drafts.Open(state, ct)).Where(draft => drafts.Form(draft.Form) is not null).Select(draft => Item(draft, who.Id)));
        return items;
    }

    /// <summary>Address of a draft.</summary>
    public static string Href(FormDraft draft) => $"/drafts/{draft.State}/{draft.Id}";

    /// <summary>When it was saved last, and by whom as far as the hub knows: it has no names of people.</summary>
    public static string Saved(FormDraft draft, string reader) =>
        $"saved on {FieldWords.Moment(draft.SavedAt ?? draft.BegunAt, draft.State)} by {(draft.ChangedBy == reader ? "you" : "a colleague")}";

    private WaitingItem Item(FormDraft draft, string reader)
    {
        var form = drafts.Form(draft.Form)!;
        return new("Drafts of forms", draft.Title ?? form.Title, Href(draft), $"{(draft.Title is null ? "" : $"{form.Title}, ")}{Saved(draft, reader)}");
    }
}
