using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Mail;

/// <summary>What a carrier said, made fit for records and logs (docs/rules.md, rule 5).</summary>
internal static partial class CarrierWords
{
    private const int Longest = 200;

    /// <summary>One line of at most 200 characters in which every address is struck out.</summary>
    public static string WithoutAddresses(string said) =>
        Quotation.Cut(Spaces().Replace(Address().Replace(said, "(address)"), " ").Trim(), Longest)!;

    [GeneratedRegex(@"[^\s<>()"":;,]*@[^\s<>()"":;,]*")]
    private static partial Regex Address();

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Spaces();
}
