using MimFunctions.Domain.Access;

namespace MimFunctions.Domain.Tests.Access;

public sealed class SecondFactorTests
{
    [Theory]
    [InlineData("mfa", true)]
    [InlineData("MFA pwd", true)]
    [InlineData("pwd otp", true)]
    [InlineData("pin hwk", true)]
    [InlineData("pwd", false)]
    [InlineData("otp", false)]
    [InlineData("pwd kba", false)]
    [InlineData("hwk sms", false)]
    [InlineData("", false)]
    public void Two_kinds_of_factors_are_needed_or_the_word_of_the_provider(string methods, bool isTwo) =>
        SecondFactor.IsIn(methods.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(isTwo);

    [Fact]
    public void Directory_and_checks_need_one_and_the_map_does_not()
    {
        AccessRules.NeedsSecondFactor(Permission.ReadContactPoints).ShouldBeTrue();
        AccessRules.NeedsSecondFactor(Permission.CheckExchange).ShouldBeTrue();
        AccessRules.NeedsSecondFactor(Permission.ReadOverview).ShouldBeFalse();
        AccessRules.NeedsSecondFactor(Permission.ReadCommunications).ShouldBeFalse();
    }
}
