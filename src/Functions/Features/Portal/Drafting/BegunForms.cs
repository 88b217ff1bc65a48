using MimFunctions.Domain.Access;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake.Drafting;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Pages;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Drafting;

/// <summary>A form that was begun and erased.</summary>
/// <param name="Form">Title of the form.</param>
/// <param name="Begun">When it was begun.</param>
/// <param name="Erased">When it was erased.</param>
public sealed record ErasedForm(FormDefinition Form, PageText Begun, PageText Erased);

/// <summary>The forms that the own state has begun: they wait for its contact points to send them, and for its experts to read them.</summary>
internal sealed class BegunForms(FormDrafts drafts, Settings settings) : IWaits
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        List<WaitingItem> items = [];
        foreach (var state in AccessRules.PartiesOf(who, Permission.ReadFormDrafts).Select(party => party.State).OfType<MemberState>())
            items.AddRange((await drafts.Open(state, ct)).Where(draft => drafts.Form(draft.Form) is not null).Select(draft => Item(draft, who.Id, now)));
        return items;
    }

    /// <summary>Address of a draft.</summary>
    public static string Href(FormDraft draft) => $"/drafts/{draft.State}/{draft.Id}";

    /// <summary>When it was saved last, and by whom as far as the hub knows: it has no names of people.</summary>
    public static Sentence Saved(FormDraft draft, string reader)
    {
        var at = FieldWords.At(draft.SavedAt ?? draft.BegunAt, draft.State);
        return draft.ChangedBy == reader ? (Sentence)$"saved on {at} by you" : $"saved on {at} by a colleague";
    }

    /// <summary>The forms that were erased lately because nobody of the own state saved them for long.</summary>
    public async Task<IReadOnlyList<ErasedForm>> Erased(Principal who, CancellationToken ct)
    {
        List<ErasedForm> items = [];
        foreach (var state in AccessRules.PartiesOf(who, Permission.ReadFormDrafts).Select(party => party.State).OfType<MemberState>())
            items.AddRange((await drafts.ErasedLately(state, ct)).Where(draft => drafts.Form(draft.Form) is not null).Select(draft => new ErasedForm(drafts.Form(draft.Form)!, Say(FieldWords.At(draft.BegunAt, draft.State)), Say(FieldWords.At(draft.ErasedAt!.Value, draft.State)))));
        return items;
    }

    private WaitingItem Item(FormDraft draft, string reader, DateTimeOffset now)
    {
        var (form, retention) = (drafts.Form(draft.Form)!, new DraftRetention(settings.DraftsKeptDays));
        var spoken = FormLanguage.Spoken(form).Title;
        var saved = Saved(draft, reader);
        var item = new WaitingItem(Say($"Drafts of forms"), draft.Title ?? spoken, Href(draft), Say(draft.Title is null ? saved : $"{spoken}, {saved}"));
        if (!retention.Warns(draft, now))
            return item;
        var last = retention.LastDay(draft);
        return (item with { More = Say($"{item.More!}; it will be erased unless it is saved again or sent") }).Until(last, now, Authority.FromCode(draft.State)!);
    }
}
