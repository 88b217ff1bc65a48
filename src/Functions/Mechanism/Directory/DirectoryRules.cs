using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Mechanism.Directory;

/// <summary>Checks a directory: codes, doubles, mailboxes. Each fault is one sentence that names the place.</summary>
internal static class DirectoryRules
{
    private const int Version = 1;
    private static readonly string[] Institutions = ["COM", "EP", "COUNCIL", "FRONTEX"];
    private static readonly HashSet<string> Areas = [.. FormLibrary.BuiltIn.ReportForm.Field("areas")!.Options.Select(o => o.Code)];

    /// <summary>The first fault, or null.</summary>
    public static string? FirstFault(ContactDirectory directory) => Faults(directory).FirstOrDefault();

    private static IEnumerable<string> Faults(ContactDirectory directory)
    {
        if (directory.Version != Version)
            yield return $"version is {directory.Version}; this hub reads version {Version}.";
        if (directory.Parties is null)
        {
            yield return "parties is missing.";
            yield break;
        }

        foreach (var fault in directory.Parties.SelectMany((party, at) => Faults(party, $"parties[{at}]")))
            yield return fault;
        foreach (var twice in directory.Parties.GroupBy(party => party.Code).Where(group => group.Count() > 1))
            yield return $"{twice.Key} is listed {twice.Count()} times; list it once with all its people.";
    }

    private static IEnumerable<string> Faults(Party? party, string place)
    {
        if (party?.Code is not { } code)
            return [$"{place} has no code."];
        if (!IsState(code) && !Institutions.Contains(code))
            return [$"{place} has the code “{code}”, which is neither a Member State (EL for Greece), nor one of IS, LI, NO and CH for the liaison networks, nor COM, EP, COUNCIL or FRONTEX."];
        if (party.ContactPoints is null or [] || party.Experts is null)
            return [$"{code} needs at least one contact point, and experts (an empty list if there are none)."];
        if (party.ContactPoints.All(person => person is { Deputy: true }))
            return [$"{code} has deputies only; a deputy stands in for somebody, so list at least one contact point without “deputy”."];
        return [.. Faults(party.Languages ?? [], code), .. party.ContactPoints.SelectMany(person => Faults(person?.Language is { } one ? [one] : [], code)),
            .. party.Experts.SelectMany(expert => Faults(expert?.Language is { } one ? [one] : [], code)), .. party.ContactPoints.SelectMany((person, at) => Faults(person?.Name, person?.Email, $"{code}, contactPoints[{at}]")),
            .. party.Experts.SelectMany((expert, at) => Faults(expert, $"{code}, experts[{at}]")),
            .. (party.Coordinators ?? []).SelectMany((person, at) => Faults(person?.Name, person?.Email, $"{code}, coordinators[{at}]"))];
    }

    private static IEnumerable<string> Faults(Expert? expert, string place) =>
    [
        .. Faults(expert?.Name, expert?.Email, place),
        .. (expert?.Areas ?? []).Where(area => !Areas.Contains(area))
            .Select(area => $"{place} subscribes to the area “{area}”, which the form does not have."),
        .. (expert?.States ?? []).Where(state => MemberState.FromCode(state)?.Code != state)
            .Select(state => $"{place} subscribes to “{state}”, which is not the code of a Member State (EL for Greece)."),
        .. expert is { Areas: not null, States: not null } ? [] : new[] { $"{place} needs areas and states (empty lists for all)." },
    ];

    private static IEnumerable<string> Faults(string? name, string? email, string place)
    {
        if (string.IsNullOrWhiteSpace(name))
            yield return $"{place} has no name.";
        if (!AddressRules.IsValid(email?.Trim()))
            yield return $"{place} has an e-mail that is not an address.";
    }

    private static IEnumerable<string> Faults(IReadOnlyList<string> languages, string place) => languages.Where(code => Language.Find(code)?.Code != code)
        .Select(code => $"{place} has the language “{code}”, which is not the code of a language of the Union (el for Greek).");

    private static bool IsState(string? code) => code is not null && MemberState.InLiaison(code)?.Code == code;
}
