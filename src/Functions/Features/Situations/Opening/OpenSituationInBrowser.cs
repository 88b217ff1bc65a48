using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Situations.Opening;

/// <summary><c>GET</c> and <c>POST /situations/open</c>: someone who is signed in opens a situation, or proposes one for a state.</summary>
internal sealed class OpenSituationInBrowser(PutSituation counter, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    /// <summary>How many questions the page has room for; programs ask more.</summary>
    public const int QuestionsOnPage = 6;

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/situations/open", ["GET", "HEAD"], ([FromServices] OpenSituationInBrowser open, HttpContext context, Caller caller) =>
            open.Show(context, caller, new Dictionary<string, string> { ["key"] = Guid.NewGuid().ToString("N") }, [])).Needs(Permission.RunSituation);
        app.MapPost("/situations/open", ([FromServices] OpenSituationInBrowser open, HttpContext context, Caller caller, CancellationToken ct) => open.Take(context, caller, ct)).Needs(Permission.RunSituation);
    }

    private Task<IResult> Show(HttpContext context, Caller caller, IReadOnlyDictionary<string, string> values, IReadOnlyList<FieldFault> faults) => pages.Show<OpenSituationPage>(
        context, faults.Count == 0 ? Say($"Open a situation") : Say($"Nothing was sent"),
        new Dictionary<string, object?>
        {
            [nameof(OpenSituationPage.Token)] = tokens.For(caller.Principal),
            [nameof(OpenSituationPage.Values)] = values,
            [nameof(OpenSituationPage.Openers)] = Openers(caller),
            [nameof(OpenSituationPage.Faults)] = faults,
        },
        faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var said = posted.Said;
        if (posted.Refused is { } refusal)
            return await Show(context, caller, said, [refusal]);
        if ((Openers(caller).FirstOrDefault(each => Name(each) == said.GetValueOrDefault("as")) ?? (Openers(caller) is [var only, ..] ? only : null)) is not { } opener)
            return await Show(context, caller, said, [new(null, Say($"Your roles do not say for whom you act."))]);
        var codes = said.GetValueOrDefault("concerned", "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (codes.FirstOrDefault(code => MemberState.FromCode(code) is null) is { } unknown)
            return await Show(context, caller, said, [new("concerned", Say($"“{Quotation.Cut(unknown, 20)}” is no code of a Member State; write for example {"IT, MT"}."))]);
        var draft = new SituationDraft(
            opener with { By = caller.Principal.Id }, said.GetValueOrDefault("topic"), said.GetValueOrDefault("background"), [.. codes.Select(code => MemberState.FromCode(code)!)],
            FormDate.TryMachine(said.GetValueOrDefault("from", "")), FormDate.TryMachine(said.GetValueOrDefault("until", "")),
            said.GetValueOrDefault("rhythm") == Code.Of(SituationRhythm.Daily) ? SituationRhythm.Daily : SituationRhythm.Weekly, said.ContainsKey("drill"), [.. Questions(said)]);
        var key = said.GetValueOrDefault("key") is { Length: > 0 and <= 64 } given ? given : Guid.NewGuid().ToString("N");
        var (put, why, fault) = await counter.Put(draft, key, ct);
        return put is not null ? new SeeOther($"/situations/{put.Reference}")
            : fault ?? await Show(context, caller, said, [.. why.Select(each => FieldFault.Of(each, each.Field is "questions" ? "text1" : each.Field))]);
    }

    private static IEnumerable<SituationQuestion> Questions(Dictionary<string, string> said) => Enumerable.Range(1, QuestionsOnPage)
        .Select(number => (Text: Said(said, "text", number), Kind: Said(said, "kind", number), Unit: Said(said, "unit", number), Definition: Said(said, "definition", number)))
        .Where(each => each.Text is not null)
        .Select(each => new SituationQuestion(each.Text!, Enum.GetValues<SituationQuestionKind>().FirstOrDefault(kind => Code.Of(kind) == each.Kind), each.Unit, each.Definition));

    private static string? Said(Dictionary<string, string> said, string field, int number) =>
        said.GetValueOrDefault($"{field}{number.ToString(CultureInfo.InvariantCulture)}") is { Length: > 0 } text ? text : null;

    /// <summary>The capacities in which the caller may open or propose, the Commission and the Presidency first.</summary>
    private IReadOnlyList<SituationOpener> Openers(Caller caller) =>
    [
        .. caller.PartiesFor(Permission.OpenSituation).Where(party => party == Authority.Commission || SituationRules.HoldsPresidency(party, clock.GetUtcNow()))
            .Select(party => new SituationOpener(party == Authority.Commission ? OpenerKind.Commission : OpenerKind.Presidency, party, "")),
        .. caller.PartiesFor(Permission.ProposeSituation).Select(party => new SituationOpener(OpenerKind.States, party, "")),
    ];

    /// <summary>How a capacity is named in the form.</summary>
    public static string Name(SituationOpener opener) => $"{Code.Of(opener.As)}.{opener.Party.Code}";
}
