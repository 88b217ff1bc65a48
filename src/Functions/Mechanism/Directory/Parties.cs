using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Directory;

/// <summary>Names of the parties of the directory.</summary>
internal static class Parties
{
    /// <summary>The name for sentences; the code itself if it is unknown.</summary>
    public static string Name(string code) => code switch
    {
        "COM" => "the European Commission",
        "EP" => "the European Parliament",
        "COUNCIL" => "the Council",
        "FRONTEX" => "the European Border and Coast Guard Agency",
        "NL" => "the Netherlands",
        _ => MemberState.InLiaison(code)?.EnglishName ?? code,
    };
}
