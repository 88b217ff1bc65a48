using System.Runtime.CompilerServices;
using System.Text.Json;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Words;

namespace MimFunctions.Tests.Platform.Words;

/// <summary>The rules of plurals against those of Unicode, as Node's <c>Intl.PluralRules</c> (CLDR 48) gave them: plurals.js writes plurals.json.</summary>
public sealed class PluralsTests
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_number_takes_the_form_that_Unicode_says(string code)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Recorded()));
        var numbers = file.RootElement.GetProperty("numbers").EnumerateArray().Select(number => number.GetInt64()).ToArray();
        var wanted = file.RootElement.GetProperty(code).GetString()!.Split(' ');

        numbers.Select(number => Plurals.Of(code, number)).ShouldBe(wanted);
        wanted.Except(Plurals.Forms(code)).ShouldBeEmpty();
    }

    private static string Recorded([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "plurals.json");
}
