using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Asking;

/// <summary><c>GET</c> and <c>POST /measures/{reference}/ask</c>: someone who is signed in asks about a measure; decided as every request.</summary>
internal sealed class AskInBrowser(PutRequest counter, ViewSubjects subjects, PageWriter pages, FormToken tokens) : IWebEndpoint
{
    private static readonly string[] Texts = ["title", "question", "language"];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/measures/{reference}/ask", ["GET", "HEAD"], ([FromServices] AskInBrowser ask, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            ask.With(reference, context, subject => ask.Show(context, caller, subject, AskForm.Blank, []), ct)).Needs(Permission.AskRequest);
        app.MapPost("/measures/{reference}/ask", ([FromServices] AskInBrowser ask, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            ask.With(reference, context, subject => ask.Take(context, caller, subject, ct), ct)).Needs(Permission.AskRequest);
    }

    private async Task<IResult> With(string reference, HttpContext context, Func<AskSubject, Task<IResult>> then, CancellationToken ct)
    {
        if (Reference.Parse(reference) is not { } measure)
            return await pages.Refuse(context, StatusCodes.Status400BadRequest, Say($"This is not a reference."), Say($"The reference of a communication looks like {"MIM-AT-2026-0001"}."), "/measures", Say($"All measures"));
        if (await subjects.Find(new ViewCase.Measure(measure), ct) is { } found)
            return await then(new AskSubject(measure, found));
        return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no communication {measure}."), Say($"Check the reference."), "/measures", Say($"All measures"));
    }

    private Task<IResult> Show(HttpContext context, Caller caller, AskSubject about, AskForm form, IReadOnlyList<FieldFault> faults) => pages.Show<AskPage>(
        context, faults.Count == 0 ? Say($"Ask about {about.Measure}") : Say($"Nothing was sent"),
        new Dictionary<string, object?>
        {
            [nameof(AskPage.Token)] = tokens.For(caller.Principal),
            [nameof(AskPage.Key)] = form.Key,
            [nameof(AskPage.Measure)] = about.Measure.ToString(),
            [nameof(AskPage.Title)] = about.Subject.Title.Text,
            [nameof(AskPage.TitleLanguage)] = about.Subject.Title.Language,
            [nameof(AskPage.State)] = Authority.Of(about.Measure.State),
            [nameof(AskPage.Others)] = MemberState.All.Where(state => state != about.Measure.State && !caller.PartiesFor(Permission.AskRequest).Contains(Authority.Of(state))).ToArray(),
            [nameof(AskPage.Values)] = form.Values,
            [nameof(AskPage.Also)] = form.Also,
            [nameof(AskPage.Faults)] = faults,
        },
        faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private async Task<IResult> Take(HttpContext context, Caller caller, AskSubject about, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var form = new AskForm(
            posted["key"].ToString() is { Length: > 0 and <= 64 } key ? key : AskForm.Blank.Key,
            posted.Texts(Texts), [.. posted["also"].OfType<string>()]);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, about, form, [refusal]);
        if (caller.PartiesFor(Permission.AskRequest) is not [var asker, ..])
            return await Show(context, caller, about, form, [new FieldFault(null, Say($"Your roles do not say for whom you ask."))]);
        var put = await counter.Put(form.Input(asker, caller.Principal.Id, about.Measure), form.Key, ct);
        return put.Asked is { } asked
            ? new SeeOther($"/api/requests/{asked.Reference}")
            : put.Fault ?? await Show(context, caller, about, form, [.. put.Why.Select(why => FieldFault.Of(why, why.Field is "title" or "question" or "language" ? why.Field : null))]);
    }

    /// <summary>What is asked about.</summary>
    private sealed record AskSubject(Reference Measure, ViewSubject Subject);

    /// <summary>What was filled in.</summary>
    private sealed record AskForm(string Key, IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> Also)
    {
        public static AskForm Blank => new(Guid.NewGuid().ToString("N"), new Dictionary<string, string>(), []);

        /// <summary>For the decision. The state that communicated it stands with those ticked; alone it is asked anyway.</summary>
        public AskInput Input(Authority asker, string by, Reference measure) => new(
            asker, by, new RequestSubject.Measure(measure),
            new Question(Values["title"], Values["question"], Values["language"] is { Length: > 0 } language ? language : null),
            Also.Select(MemberState.FromCode).OfType<MemberState>().ToArray() is { Length: > 0 } others ? [measure.State, .. others] : []);
    }
}
