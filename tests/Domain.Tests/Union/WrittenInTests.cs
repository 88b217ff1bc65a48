using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Union;

/// <summary>W-21: the language of a quotation, told by its small words and its script.</summary>
public sealed class WrittenInTests
{
    [Theory]
    [InlineData("Two courses on documents were held for the police of the airport.", "AT", null)]
    [InlineData("Zwei Lehrgänge zur Urkundenprüfung für die Flughafenpolizei.", "AT", "de")]
    [InlineData("Les départs par mer reculent nettement depuis mars.", "FR", "fr")]
    [InlineData("Las salidas en cayuco disminuyen por segunda temporada.", "ES", "es")]
    [InlineData("As partidas por mar diminuem pela segunda época.", "PT", "pt")]
    [InlineData("Le partenze dalla costa sono diminuite nel mese di marzo.", "IT", "it")]
    [InlineData("Het aantal vertrekken over zee is in maart gedaald.", "NL", "nl")]
    [InlineData("Οι αναχωρήσεις μειώθηκαν τον Μάρτιο.", "EL", "el")]
    [InlineData("Заминаванията намаляха през март.", "BG", "bg")]
    [InlineData("Wyjazdy drogą morską są rzadsze niż w marcu.", "PL", "pl")]
    [InlineData("Odjezdy po moři se od března snížily.", "CZ", "cs")]
    [InlineData("Odchody po mori sa od marca znížili.", "SK", "sk")]
    [InlineData("A tengeri indulások száma márciusban csökkent, de nem szűnt meg.", "HU", "hu")]
    [InlineData("Plecările pe mare au scăzut din martie.", "RO", "ro")]
    [InlineData("Lähdöt meritse ovat vähentyneet, mutta maitse ei.", "FI", "fi")]
    [InlineData("Avresorna till havs har minskat för andra året.", "SE", "sv")]
    [InlineData("Afgange ad søvejen er faldet for andet år.", "DK", "da")]
    [InlineData("Gefälschte Heiratsurkunden in jedem sechsten Fall.", "DE", "de")]
    [InlineData("Changes in Rabat.", "DE", null)]
    [InlineData("34 + 12 = 46", "AT", null)]
    [InlineData("", "AT", null)]
    [InlineData("Frontex Ankara Rabat", "DE", null)]
    public void A_text_is_in_the_language_of_its_small_words(string text, string writer, string? language) =>
        (WrittenIn.Of(text, MemberState.FromCode(writer)!)?.Code).ShouldBe(language);

    [Fact]
    public void A_text_that_nothing_tells_of_is_taken_for_English() => WrittenIn.Of("Frontex Ankara Rabat", MemberState.FromCode("DE")!).ShouldBeNull();
}
