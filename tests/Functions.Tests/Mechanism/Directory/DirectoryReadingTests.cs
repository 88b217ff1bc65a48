using System.Text;
using System.Text.Json;
using MimFunctions.Domain.Directory;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Mechanism.Directory;

/// <summary>A directory is read without a serialiser where it is as it should be (decision 86), and comes to the same.</summary>
public sealed class DirectoryReadingTests
{
    private const string Whole = """
        {"version":1,"parties":[{"code":"AT","languages":["de","en"],
          "contactPoints":[{"name":"Anna","authority":"Ministry","email":"anna@at.example","telephone":"+43 1","deputy":true,"tellOfAcceptance":true,"language":"hu"},{"email":"b@at.example","name":"Bert","authority":"Office","deputy":false}],
          "experts":[{"name":"Eva","email":"eva@at.example","areas":["asylum"],"states":["DE","EL"],"delivery":"digest","language":"sl"},{"name":"Ida","email":"ida@at.example","areas":[],"states":[],"delivery":"immediate"}],
          "coordinators":[{"name":"Carl","authority":"Police","email":"carl@at.example"}]},
         {"code":"COM","contactPoints":[],"experts":[]}]}
        """;

    [Fact]
    public void The_sample_is_read_so_and_comes_to_what_the_serialiser_makes_of_it() => ComesToTheSame(SampleDirectory.Bytes());

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void Every_member_comes_to_what_the_serialiser_makes_of_it(string before) => ComesToTheSame(Encoding.UTF8.GetBytes(before + Whole));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"parties":[]}""")]
    [InlineData("""{"version":"1","parties":[]}""")]
    [InlineData("""{"version":1.5,"parties":[]}""")]
    [InlineData("""{"Version":1,"parties":[]}""")]
    [InlineData("""{"version":1,"parties":{}}""")]
    [InlineData("""{"version":1,"parties":null}""")]
    [InlineData("""{"version":1,"parties":[null]}""")]
    [InlineData("""{"version":1,"parties":[]} {}""")]
    [InlineData("""{"version":1,"parties":[],}""")]
    [InlineData("""{"version":1,"parties":[""")]
    [InlineData("""{"version":1,"parties":[],"people":[]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"AT","contactPoints":[]}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":7,"contactPoints":[],"experts":[]}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"\ud800","contactPoints":[],"experts":[]}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"AT","contactPoints":[],"experts":[],"coordinators":null}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"AT","contactPoints":[],"experts":[],"head":"Anna"}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"AT","contactPoints":[{"name":"Anna","email":"a@at.example"}],"experts":[]}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"AT","contactPoints":[{"name":"Anna","authority":"M","email":"a@at.example","deputy":"yes"}],"experts":[]}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"AT","contactPoints":[{"name":"Anna","authority":"M","email":"a@at.example","fax":"1"}],"experts":[]}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"AT","contactPoints":[],"experts":[{"name":"Eva","email":"e@at.example","areas":[],"states":[]}]}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"AT","contactPoints":[],"experts":[{"name":"Eva","email":"e@at.example","areas":[1],"states":[],"delivery":"digest"}]}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"AT","contactPoints":[],"experts":[{"name":"Eva","email":"e@at.example","areas":[],"states":[],"delivery":"weekly"}]}]}""")]
    [InlineData("""{"version":1,"parties":[{"code":"AT","contactPoints":[],"experts":[{"name":"Eva","email":"e@at.example","areas":[],"states":[],"delivery":"digest","age":40}]}]}""")]
    public void Whatever_is_otherwise_is_left_to_the_serialiser(string file) => DirectoryReading.Of(Encoding.UTF8.GetBytes(file)).ShouldBeNull();

    private static void ComesToTheSame(byte[] file)
    {
        var serialised = JsonSerializer.Deserialize<ContactDirectory>(file.AsSpan().StartsWith("\uFEFF"u8) ? file.AsSpan(3) : file, HubJson.Options);

        JsonSerializer.Serialize(DirectoryReading.Of(file).ShouldNotBeNull(), HubJson.Options).ShouldBe(JsonSerializer.Serialize(serialised, HubJson.Options));
    }
}
