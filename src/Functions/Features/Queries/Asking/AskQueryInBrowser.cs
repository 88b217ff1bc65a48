using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Queries.Asking;

/// <summary><c>GET</c> and <c>POST /queries/ask</c>: someone who is signed in puts a query to all; with <c>?again=</c> an earlier one of the own, to update it.</summary>
internal sealed class AskQueryInBrowser(QueryStore queries, PutQuery counter, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    private static readonly string[] Texts = ["title", "onBehalfOf", "background", "questions", "theme", "keywords", "closes", "updates"];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/queries/ask", ["GET", "HEAD"], ([FromServices] AskQueryInBrowser ask, string? again, HttpContext context, Caller caller, CancellationToken ct) =>
            ask.Begin(context, caller, again, ct)).Needs(Permission.AskQuery);
        app.MapPost("/queries/ask", ([FromServices] AskQueryInBrowser ask, HttpContext context, Caller caller, CancellationToken ct) => ask.Take(context, caller, ct)).Needs(Permission.AskQuery);
    }

    private async Task<IResult> Begin(HttpContext context, Caller caller, string? again, CancellationToken ct)
    {
        if (again is null)
            return await Show(context, caller, DraftForm.Blank, []);
        return QueryReference.Parse(again) is { } number && await queries.Find(number, ct) is { } earlier && caller.PartiesFor(Permission.AskQuery).Contains(earlier.Asker)
            ? await Show(context, caller, DraftForm.Again(earlier), [])
            : await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such query of yours."), Say($"Only the state that asked a query can ask it anew."), "/queries", Say($"All queries"));
    }

    private Task<IResult> Show(HttpContext context, Caller caller, DraftForm form, IReadOnlyList<FieldFault> faults)
    {
        var today = LegalTime.DayOf(clock.GetUtcNow(), caller.PartiesFor(Permission.AskQuery) is [var asker, ..] ? asker : Authority.Commission);
        return pages.Show<AskQueryPage>(
            context, faults.Count == 0 ? Say($"Ask all Member States") : Say($"Nothing was sent"),
            new Dictionary<string, object?>
            {
                [nameof(AskQueryPage.Token)] = tokens.For(caller.Principal),
                [nameof(AskQueryPage.Key)] = form.Key,
                [nameof(AskQueryPage.Values)] = form.Values,
                [nameof(AskQueryPage.Agencies)] = form.Agencies,
                [nameof(AskQueryPage.First)] = today.AddDays(QueryRules.FewestDays),
                [nameof(AskQueryPage.Last)] = today.AddDays(QueryRules.MostDays),
                [nameof(AskQueryPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var form = new DraftForm(
            posted["key"].ToString() is { Length: > 0 and <= 64 } key ? key : DraftForm.Blank.Key, posted.Texts(Texts),
            [.. posted["agencies"].OfType<string>()]);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, form, [refusal]);
        if (caller.PartiesFor(Permission.AskQuery) is not [var asker, ..])
            return await Show(context, caller, form, [new(null, Say($"Your roles do not say for whom you ask."))]);
        var (asked, why, fault) = await counter.Put(form.Draft(asker, caller.Principal.Id), form.Key, ct);
        return asked is not null ? new SeeOther($"/queries/{asked.Reference}") : fault ?? await Show(context, caller, form, [.. why.Select(each => FieldFault.Of(each, each.Field))]);
    }

    /// <summary>What was filled in.</summary>
    private sealed record DraftForm(string Key, Dictionary<string, string> Values, IReadOnlyList<string> Agencies)
    {
        public static DraftForm Blank => new(Guid.NewGuid().ToString("N"), new Dictionary<string, string>(), []);

        /// <summary>An earlier query, to be asked anew.</summary>
        public static DraftForm Again(AdHocQuery earlier) => Blank with
        {
            Values = new Dictionary<string, string>
            {
                ["title"] = earlier.Text.Title,
                ["onBehalfOf"] = earlier.Text.OnBehalfOf ?? "",
                ["background"] = earlier.Text.Background,
                ["questions"] = string.Join("\n\n", earlier.Text.Questions),
                ["theme"] = Code.Of(earlier.Text.Theme),
                ["keywords"] = string.Join(", ", earlier.Text.Keywords),
                ["updates"] = earlier.Case,
            },
            Agencies = [.. earlier.Asked.Where(party => party.State is null).Select(party => party.Code)],
        };

        /// <summary>For the decision: a blank line parts questions.</summary>
        public QueryDraft Draft(Authority asker, string by) => new(
            asker, by, Values["title"], Values["onBehalfOf"] is { Length: > 0 } ministry ? ministry : null, Values["background"],
            [.. Values["questions"].Split("\n\n", StringSplitOptions.RemoveEmptyEntries)], Enum.GetValues<QueryTheme>().Cast<QueryTheme?>().FirstOrDefault(theme => Code.Of(theme!.Value) == Values["theme"]),
            Values["keywords"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), FormDate.TryMachine(Values["closes"]),
            [.. Agencies.Select(Authority.FromCode).OfType<Authority>()], QueryReference.Parse(Values["updates"]));
    }
}
