using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;

namespace MimFunctions.Benchmarks.Corpus;

/// <summary>What stands in one form: field ids of docs/forms.md with their values. Valid and without a warning, so every contestant does the whole work.</summary>
/// <param name="State">The notifying state.</param>
/// <param name="Values">Codes for what is ticked, ISO dates, text for the rest; empty fields are absent.</param>
internal sealed record FilledForm(MemberState State, IReadOnlyDictionary<string, string[]> Values)
{
    /// <summary>The form that all of them fill in.</summary>
    public static FormDefinition Definition => ReportFormDefinition.Current;

    /// <summary>Form number <paramref name="serial"/>: always the same for the same seed, number and day, and never the same as another.</summary>
    public static FilledForm Of(int seed, int serial, DateOnly today)
    {
        // Not HashCode: it differs from process to process.
        var random = new Random(unchecked((seed * 1_000_003) + serial));
        var prose = new Prose(random);
        var state = MemberState.All[serial % MemberState.All.Count];
        var title = prose.Title(serial);
        var text = new Dictionary<string, string[]>
        {
            [ReportFields.MemberState] = [state.Code],
            [ReportFields.TransmissionDate] = [Iso(today)],
            ["contactName"] = [$"Desk {random.Next(1, 90)}"],
            ["contactAuthority"] = [$"Ministry of the Interior of {state.EnglishName}"],
            ["contactEmail"] = [$"mim.{state.Code.ToLowerInvariant()}@ministry.example"],
            ["contactTelephone"] = [$"+{random.Next(30, 49)} 1 {random.Next(100_000, 999_999)}"],
            ["titleOriginal"] = [$"{title} ({state.NativeNames[0]})"],
            [ReportFields.TitleEnglish] = [title],
            ["originalLanguage"] = [state.Languages[0]],
            ["measureType"] = [prose.Pick(Codes("measureType"))],
            ["areas"] = [.. Codes("areas").Where((_, at) => at == serial % 7 || at == random.Next(7))],
            ["madePublicOn"] = [Iso(today)],
            ["adoptedOn"] = [Iso(today.AddDays(-random.Next(1, 200)))],
            ["inForceOn"] = [Iso(today.AddDays(random.Next(20, 400)))],
            ["summary"] = [prose.Text(1000)],
            ["summaryEnglish"] = [prose.Text(1000)],
            ["originalTextUrl"] = [$"https://law.example/{state.Code.ToLowerInvariant()}/{serial}"],
            ["impact"] = [prose.Pick(Codes("impact"))],
            ["impactExplanation"] = [prose.Text(160)],
            ["remarks"] = [prose.Text(120)],
        };
        return new(state, text);
    }

    /// <summary>The values of a field; none when it is empty.</summary>
    public IReadOnlyList<string> this[string id] => Values.TryGetValue(id, out var values) ? values : [];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] Codes(string field) => [.. Definition.Field(field)!.Options.Select(option => option.Code)];
}
