using Bunit;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Tenures;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Organisation;
using GovConsole.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.AgentPoints;

/// <summary>Pages over the small province's points: one village in good order, its neighbour with nothing.</summary>
public abstract class PointPages : PageTest
{
    private protected static string Code => Sample.Village.Code;

    private protected T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>The page as it is once it has what it shows.</summary>
    private protected IRenderedComponent<T> Shown<T>(Action<ComponentParameterCollectionBuilder<T>>? parameters = null) where T : IComponent
    {
        var page = Render(parameters ?? (_ => { }));
        page.WaitForElement("h1", TimeSpan.FromSeconds(20));
        return page;
    }

    private protected async Task HealthyAsync()
    {
        var admin = await World.ActorAsync(Role.UnitAdministrator, Sample.City);
        await Get<OpenPoint>().RunAsync(new() { Code = Code, Address = "村委会办公楼一层", Hours = "8:00–17:30" }, admin, Ct);
        await Get<AppointAgent>().RunAsync(new() { Code = Code, Name = "符小明", Phone = Sample.Phone }, admin, Ct);
        await Get<ChangePointStatus>().RunAsync(new() { Code = Code, Status = PointStatus.Operating }, admin, Ct);
        foreach (var element in Enum.GetValues<Element>()) await CheckAsync(element, ElementState.Passed);
    }

    private protected async Task CheckAsync(Element element, ElementState state, Role role = Role.UnitAdministrator, Unit? unit = null) =>
        await Get<CheckElement>().RunAsync(
            new() { Code = Code, Element = element, State = state, Note = "网络中断", Found = state is ElementState.Passed ? Sample.AllMet(element) : Answers.None }, await World.ActorAsync(role, unit ?? Sample.City), Ct);
}
