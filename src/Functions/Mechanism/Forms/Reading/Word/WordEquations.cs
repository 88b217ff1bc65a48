namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>What stands between the letters of an equation when it is written in a line (section 22.1).</summary>
internal static class WordEquations
{
    /// <summary>The sign in front of a part of an equation.</summary>
    /// <param name="name">Name of the element.</param>
    /// <param name="sign">The sign that it gives itself, or null.</param>
    public static string Before(string name, string? sign) => name switch
    {
        "den" => "/",
        "sup" => "^",
        "sub" => "_",
        "d" => "(",
        "chr" => sign ?? "",
        _ => "",
    };
}
