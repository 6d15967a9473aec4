using System.Net;
using System.Reflection;
using GovConsole.Demo;
using GovConsole.Statistics;
using GovConsole.Tests.Support;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Tests.Web.Shared.Addresses;

/// <summary>Whatever somebody writes into an address, a page is shown.</summary>
public sealed class InAddressTests
{
    /// <summary>The framework ends the page when it cannot turn the text into the type; so every page takes text and reads it itself.</summary>
    [Fact]
    public void No_page_leaves_the_reading_of_its_address_to_the_framework()
    {
        var parameters = (
            from page in typeof(Program).Assembly.GetTypes()
            from parameter in page.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            where parameter.IsDefined(typeof(SupplyParameterFromQueryAttribute))
            select (Name: $"{page.Name}.{parameter.Name}", parameter.PropertyType)).ToList();

        Assert.True(parameters.Count > 40);
        Assert.Empty(parameters.Where(parameter => parameter.PropertyType != typeof(string) && parameter.PropertyType != typeof(string[])).Select(parameter => parameter.Name));
    }

    [Theory]
    [InlineData("Closed", Measure.Closed)]
    [InlineData("closed", Measure.Closed)]
    [InlineData(" Closed ", Measure.Closed)]
    [InlineData("1", null)]
    [InlineData("Closed,Received", null)]
    [InlineData("none", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_name_is_one_of_the_names(string? said, Measure? read) => Assert.Equal(read, InAddress.Named<Measure>(said));

    [Theory]
    [InlineData("2026-03-09", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2025-02-29", false)]
    [InlineData("2026-3-9", false)]
    [InlineData("9999-12-31", false)]
    [InlineData("0001-01-01", false)]
    [InlineData("x", false)]
    [InlineData(null, false)]
    public void A_day_is_one_of_the_calendar_with_room_on_both_sides(string? said, bool read) => Assert.Equal(read, InAddress.Day(said) is not null);

    [Theory]
    [InlineData("3", 3)]
    [InlineData("abc", 1)]
    [InlineData("0", 1)]
    [InlineData("-1", 1)]
    [InlineData("1e3", 1)]
    [InlineData("10001", 1)]
    [InlineData("99999999999999999999", 1)]
    [InlineData(null, 1)]
    public void A_page_that_there_cannot_be_is_the_first(string? said, int read) => Assert.Equal(read, InAddress.Page(said));

    [Fact]
    public void Ids_numbers_and_flags_that_are_none_are_not_said()
    {
        Assert.Equal((null, null, null), (InAddress.Id("abc"), InAddress.Number("1.5"), InAddress.Flag("yes")));
        Assert.Equal((Guid.Empty, 12L, true), (InAddress.Id($"{Guid.Empty}"), InAddress.Number("12"), InAddress.Flag("True")));
    }

    [Fact]
    public void An_address_says_only_what_there_is() =>
        Assert.Equal("/points?unit=469007&q=%E7%A6%8F%20%26", InAddress.At("/points", ("unit", "469007"), ("kind", null), ("full", ""), ("q", "福 &")));
}

/// <summary>What stands in the path itself.</summary>
[Collection(nameof(DemoServer))]
public sealed class RouteValueTests(DemoServer server)
{
    [Theory]
    [InlineData("/cases/L1/materials/abc")]
    [InlineData("/cases/L1/materials/99999999999")]
    [InlineData("/points/469007100200/handover/abc")]
    public async Task A_path_that_makes_no_sense_leads_nowhere(string path)
    {
        using var visitor = server.Visit();
        await visitor.SignInAsync("township-clerk", DemoAccounts.Password);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).StatusCode);
    }
}
