using MimFunctions.Domain.Access;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Subscriptions;

/// <summary>Shows the page on which a person says what to be told of.</summary>
internal sealed class SubscriptionForm(PageWriter pages, FormToken tokens, FormLibrary forms, TimeProvider clock)
{
    /// <summary>The page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="who">Who is signed in.</param>
    /// <param name="stands">Their subscription; null while there is none.</param>
    /// <param name="open">What they may ask for.</param>
    /// <param name="said">What they filled in; null for what stands.</param>
    /// <param name="faults">What is wrong with it.</param>
    public async Task<IResult> Show(
        HttpContext context, Principal who, PersonalSubscription? stands, IReadOnlyList<SubscriptionTopic> open, SubscriptionWish? said, IReadOnlyList<FieldFault> faults)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        return await pages.Show<SubscriptionPage>(
            context, faults.Count == 0 ? Say($"Subscriptions") : Say($"Nothing was saved"),
            new Dictionary<string, object?>
            {
                [nameof(SubscriptionPage.Token)] = tokens.For(who),
                [nameof(SubscriptionPage.Wish)] = said ?? (stands is null ? SubscriptionWish.Blank : SubscriptionWish.Of(stands)),
                [nameof(SubscriptionPage.WaitsFor)] = stands is { Mailbox: { } waiting, ProvenAt: null } ? waiting : null,
                [nameof(SubscriptionPage.GoesTo)] = IsActive(stands) ? stands!.Mailbox : null,
                [nameof(SubscriptionPage.Ends)] = stands is { Until: { } until, ProvenAt: not null } ? FieldWords.Day(until) : null,
                [nameof(SubscriptionPage.IsContactPoint)] = AccessRules.Allows(who, Permission.SubmitForState),
                [nameof(SubscriptionPage.Topics)] = open.Select(topic => (Code.Of(topic), Words(SubscriptionWords.Worded(topic)))).ToArray(),
                [nameof(SubscriptionPage.Areas)] = FormLanguage.Spoken(forms.ReportForm).Field(ReportFields.Areas)!.Options.Select(option => (option.Code, option.Label)).ToArray(),
                [nameof(SubscriptionPage.States)] = NamesOf.States(MemberState.All).Select(each => (each.State.Code, each.Name)).ToArray(),
                [nameof(SubscriptionPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private bool IsActive(PersonalSubscription? stands) => stands?.IsActiveOn(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) == true;
}
