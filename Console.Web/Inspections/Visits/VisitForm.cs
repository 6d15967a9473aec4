using System.Globalization;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Inspections.Visits;
using GovConsole.Web.Shared.Addresses;

namespace GovConsole.Web.Inspections.Visits;

/// <summary>Reads what the form of a visit sends.</summary>
internal static class VisitForm
{
    public static RecordVisit.Input Read(IFormCollection form) => new()
    {
        Key = Guid.TryParse(form["Key"], out var key) ? key : Guid.Empty,
        Plan = Text(form, "Plan"),
        Code = Text(form, "Village") ?? "",
        At = DateTime.TryParseExact($"{form["On"]} {form["Time"]}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null,
        Companion = Text(form, "Companion"),
        AgentAbsent = Text(form, "Absent") is not null,
        Latitude = Degrees(form, "Latitude"), Longitude = Degrees(form, "Longitude"),
        Findings = [.. Enum.GetValues<Element>().Select(element => new RecordVisit.Finding
        {
            Element = element, State = InAddress.Named<ElementState>(Text(form, $"State.{element}")), Note = Text(form, $"Note.{element}"),
            Found = new(PassItems.Of(element).Select(item => (item, Answer: InAddress.Named<Answer>(Text(form, $"Item.{item}"))))
                .Where(one => one.Answer is not null).ToDictionary(one => one.item, one => one.Answer!.Value)),
            Photos = [.. form.Files.GetFiles($"Photo.{element}").Select(file => new CheckElement.Photo(file.OpenReadStream(), file.FileName))],
        })],
    };

    private static string? Text(IFormCollection form, string name) => form[name].ToString() is { Length: > 0 } text ? text : null;

    private static double? Degrees(IFormCollection form, string name) =>
        double.TryParse(form[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;
}
