using System.Text.RegularExpressions;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>Names of the files of receipts.</summary>
internal static partial class ReceiptName
{
    /// <summary>Whether this is one; no way out of the folder.</summary>
    public static bool IsOne(string file) => Name().IsMatch(file);

    /// <summary>Its media type.</summary>
    public static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".json" => "application/json",
        _ => ViewFormats.Word,
    };

    [GeneratedRegex(@"^[A-Za-z0-9-]{1,80}\.(html|json|docx)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
