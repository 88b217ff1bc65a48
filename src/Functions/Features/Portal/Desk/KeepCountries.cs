using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Desk;

/// <summary><c>GET</c> and <c>POST /desk/countries</c>: the list of countries of particular interest, put on and taken off with day and reason (ILOA-12).</summary>
internal sealed class KeepCountries(InterestRegister register, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    private const string Address = "/desk/countries";

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Address, ["GET", "HEAD"], ([FromServices] KeepCountries keep, HttpContext context, Caller caller, CancellationToken ct) =>
            keep.Show(context, caller, new Dictionary<string, string>(), [], ct)).Needs(Permission.ManageNetwork);
        app.MapPost(Address, ([FromServices] KeepCountries keep, HttpContext context, Caller caller, CancellationToken ct) => keep.Take(context, caller, ct))
            .Needs(Permission.ManageNetwork);
    }

    private async Task<IResult> Show(HttpContext context, Caller caller, IReadOnlyDictionary<string, string> said, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        var (list, tag, broken) = await register.Read(ct);
        var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        return await pages.Show<CountriesPage>(
            context, faults.Count == 0 ? Say($"Countries of particular interest") : Say($"Nothing was changed"),
            new Dictionary<string, object?>
            {
                [nameof(CountriesPage.Token)] = tokens.For(caller.Principal),
                [nameof(CountriesPage.Tag)] = tag,
                [nameof(CountriesPage.Rows)] = Rows(list ?? InterestList.Empty, today),
                [nameof(CountriesPage.Values)] = said,
                [nameof(CountriesPage.Faults)] = broken is null ? faults : [.. faults, new FieldFault(null, Say($"The list can’t be read: {Hole(0)}", Quoted(broken, null)))],
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static CountryRow[] Rows(InterestList list, DateOnly today) =>
    [
        .. list.Entries.OrderBy(entry => entry.Until is not null).ThenBy(entry => entry.Country.Name, StringComparer.Ordinal).ThenByDescending(entry => entry.From).Select(entry => new CountryRow(
            entry.Country, entry.From, entry.Until, entry.Basis, entry.Covers(today))),
    ];

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var said = posted.Said;
        if (posted.Refused is { } refusal)
            return await Show(context, caller, said, [refusal], ct);
        var decision = said.GetValueOrDefault("end") is { Length: > 0 } ended
            ? await register.Change(
                said.GetValueOrDefault("tag"), Entry(caller, $"take {ended} off the list of countries of particular interest after {said.GetValueOrDefault("until")}"),
                list => KeepInterests.End(list, ended, Day(said.GetValueOrDefault("until"))), ct)
            : await register.Change(
                said.GetValueOrDefault("tag"), Entry(caller, $"put {Country.Find(said.GetValueOrDefault("country"))?.Code} on the list of countries of particular interest from {said.GetValueOrDefault("from")}"),
                list => KeepInterests.Add(list, said.GetValueOrDefault("country"), Day(said.GetValueOrDefault("from")), said.GetValueOrDefault("basis")), ct);
        return decision is CaseDecision<InterestList>.Refused refused
            ? await Show(context, caller, said, [.. refused.Why.Select(why => FieldFault.Of(why, why.Field == "until" ? $"until{said.GetValueOrDefault("end")}" : why.Field))], ct)
            : new SeeOther(Address);
    }

    private static AuditEntry Entry(Caller caller, string what) =>
        new(default, caller.Principal.Id, Authority.Commission.Code, "commission", "change interest list", what, Allowed: true, Reason: null);

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>A line of the list.</summary>
/// <param name="Country">The country.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null while it lasts.</param>
/// <param name="Basis">Why.</param>
/// <param name="Counts">Whether it counts today.</param>
public sealed record CountryRow(Country Country, DateOnly From, DateOnly? Until, string Basis, bool Counts);
